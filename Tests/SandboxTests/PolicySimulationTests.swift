import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct PolicySimulationTests {
    private static let alice: JSONValue = [
        "cf": [
            "user": ["id": "1", "email": "alice@example.com", "groups": ["research", "chess"]],
            "country": "PT",
        ],
        "metadata": ["level": 3],
    ]

    @Test(
        arguments: [
            ("true", true), ("false", false), ("!false", true),
            (#""chess" in cf.user.groups"#, true), (#"'go' in cf.user.groups"#, false),
            (#"cf.user.email.endsWith("@example.com")"#, true),
            (#"cf.user.email.startsWith('bob')"#, false), (#"cf.country == "US""#, false),
            (#"cf.country in ["US", "PT"] && metadata.level != 4"#, true),
            (#"!(cf.country == "PT") || metadata.level == 3"#, true),
            (#"metadata.team == "x""#, nil), (#"metadata.team == "x" || true"#, true),
            (#"metadata.team == "x" && false"#, false), (#"!(metadata.team == "x")"#, nil),
            (#"index == 1"#, nil),
        ] as [(String, Bool?)])
    func `a condition holds for an identity`(text: String, holds: Bool?) throws {
        #expect(try ConditionParser.parse(text).flag(for: Self.alice) == holds)
    }

    @Test(arguments: [
        "", "a ==", "(a", "a b", #""open"#, #""escaped\"#, "a.b(", "a.matches('b')", "[a]",
        "['a' 'b'",
        "1.2.3 == a", "a &", "a.", "in b",
    ])
    func `a condition that can't be read is refused`(text: String) {
        #expect(throws: ConditionParser.Failure.self) { try ConditionParser.parse(text) }
    }

    @Test(
        arguments: [
            ("*", true), (["model": "openai/gpt-*"], true), (["model": "*"], false),
            (["model": "openai/*-mini"], false), (["model": "op*i/g*-5*5"], true),
            (["model": ["a/b", "openai/gpt-5.5"]], true), (["provider": "openai"], true),
            (["provider": "open*"], false),
            (["model": "openai/gpt-5.5", "provider": ["a", "b"]], false),
        ] as [(JSONValue, Bool)])
    func `a resource covers models by pattern and providers by name`(
        resource: JSONValue, isCovered: Bool
    ) {
        let request = PolicyRequest(identity: [:], model: "openai/gpt-5.5", provider: "openai")
        #expect(request.isCovered(by: resource) == isCovered)
    }

    private func policy(
        _ name: String, _ action: JSONValue, actor: String = "company:all",
        condition: String = "true", resource: JSONValue = "*"
    ) -> JSONValue {
        [
            "name": .string(name), "action": action, "actor": .string(actor),
            "condition": .string(condition), "resource": resource,
        ]
    }

    private func limit(_ amount: Int) -> JSONValue {
        [
            "type": "limit", "amount": .integer(amount), "period": "monthly",
            "technique": "named-interval",
        ]
    }

    private func outcome(_ policies: [JSONValue], spent: [String: Int] = [:]) -> [JSONValue?] {
        let usage = spent.map {
            JSONValue.Member(name: $0.key, value: ["spent": .integer($0.value)])
        }
        let body: JSONValue = [
            "identity": Self.alice, "model": "openai/gpt-5.5", "provider": "openai",
            "bucketUsage": .object(usage),
        ]
        let result = PolicySimulation(body, policies: policies).body
        return [
            result["evaluation"]?["decision"], result["enforcement"]?["allowed"],
            result["enforcement"]?["reason"], result["enforcement"]?["policyName"],
        ]
    }

    @Test func `without policies all is allowed, and with one what it doesn't cover isn't`() {
        #expect(outcome([]) == ["no-limit", true, nil, nil])
        let bob = policy("b", ["type": "no-limit"], condition: "cf.user.id == '2'")
        #expect(outcome([bob]) == ["block", false, "blocked", .null])
    }

    @Test func `a block wins, and holds also where a field is missing`() {
        let free = policy("free", ["type": "no-limit"])
        #expect(outcome([free]) == ["no-limit", true, nil, nil])
        let block = policy("block", ["type": "block"], condition: "metadata.team == 'x'")
        #expect(outcome([free, block]) == ["block", false, "blocked", "block"])
        let list: JSONValue = ["type": "block", "except": true]
        let only = policy("only", list, resource: ["model": "openai/*"])
        #expect(outcome([free, only]) == ["no-limit", true, nil, nil])
        let other = policy("other", list, resource: ["model": "google/*"])
        #expect(outcome([free, other]) == ["block", false, "blocked", "other"])
    }

    @Test func `the highest cap of a bucket counts, and each bucket by itself`() {
        let actor = "user:{cf.user.email}"
        let low = policy("low", limit(400), actor: actor)
        let high = policy("high", limit(600), actor: actor)
        let spent = ["low": 500, "high": 500]
        #expect(outcome([low], spent: spent) == ["check_limits", false, "limit_exceeded", "low"])
        #expect(outcome([low, high], spent: spent) == ["check_limits", true, nil, nil])
        let company = policy("company", limit(500))
        let all = spent.merging(["company": 500]) { $1 }
        #expect(
            outcome([low, high, company], spent: all)
                == ["check_limits", false, "limit_exceeded", "company"])
        let nobody = policy("nobody", limit(1), actor: "team:{metadata.team}")
        #expect(outcome([nobody]) == ["block", false, "blocked", .null])
    }

    @Test func `drafts are weighed as well`() async {
        let sandbox = TestSandbox()
        let path = "ai-gateway/gateways"
        _ = await sandbox.call(.post, path, GatewaySettingsTests.least.merging(["id": "g"]))
        _ = await sandbox.call(
            .post, path + "/g/policies", policy("draft", ["type": "block"]))
        let result = await sandbox.call(.post, path + "/g/policies/simulate", ["model": "a/b"])
        #expect(result.json["result"]?["enforcement"]?["policyName"] == "draft")
        #expect(result.json["result"]?["policiesEvaluated"] == 1)
    }
}
