import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct PolicyTests {
    private static let path = "ai-gateway/gateways/g/policies"
    private let sandbox = TestSandbox()

    init() async {
        let settings = GatewaySettingsTests.least.merging(["id": "g"])
        _ = await sandbox.call(.post, "ai-gateway/gateways", settings)
    }

    private func names(_ query: String = "") async -> [String] {
        let answer = await sandbox.call(.get, Self.path + query).json["result"]
        return (answer?.items ?? []).compactMap { $0["name"]?.text }
    }

    private func make(_ name: String, _ query: String = "") async -> String {
        let body: JSONValue = ["name": .string(name), "action": ["type": "block"]]
        let answer = await sandbox.call(.post, Self.path + query, body).json
        #expect(answer["committed"] == .bool(query == "?commit=true"))
        return answer["result"]?["id"]?.text ?? ""
    }

    @Test func `a draft is in force once it is committed`() async {
        let live = await make("live", "?commit=true")
        let draft = await make("draft")
        #expect(await names() == ["live"])
        #expect(await names("?includeStaging=true") == ["live", "draft"])
        let refused = await sandbox.call(.put, Self.path + "/" + draft, ["name": "new"])
        #expect(refused.code == 7002)
        let changed = await sandbox.call(.put, Self.path + "/" + live, ["name": "changed"])
        #expect(changed.json["committed"] == false)
        #expect(await names("?includeStaging=true") == ["changed", "draft"])
        #expect(await sandbox.call(.get, Self.path + "/" + live).json["result"]?["name"] == "live")
        let staged = await sandbox.call(.get, Self.path + "/\(live)?includeStaging=true")
        #expect(staged.json["result"]?["uncommitted"] == true)
        let committed = await sandbox.call(.post, Self.path + "/commit").json["result"]
        #expect(committed?["committed"] == 2)
        #expect(await names() == ["changed", "draft"])
        #expect(await sandbox.call(.delete, Self.path + "/" + draft).status == 200)
        #expect(await names("?includeStaging=true") == ["changed"])
    }

    @Test(
        arguments: [
            (["name": "a"], ["action"]),
            (["name": "a", "action": ["type": "allow"]], ["action", "type"]),
            (["action": ["type": "block"]], ["name"]),
            (
                ["name": "a", "action": ["type": "limit", "period": "daily", "amount": 1]],
                ["action", "technique"]
            ),
            (
                [
                    "name": "a",
                    "action": [
                        "type": "limit", "period": "daily", "amount": 0,
                        "technique": "named-interval",
                    ],
                ], ["action", "amount"]
            ),
            (["name": "a", "action": ["type": "block"], "resource": "all"], ["resource"]),
            (["name": "a", "action": ["type": "block"], "condition": "a =="], ["condition"]),
            (["name": "a", "action": ["type": "block"], "actor": "user:{cf"], ["actor"]),
        ] as [(JSONValue, [String])])
    func `a policy out of shape is refused by its path`(body: JSONValue, path: [String]) async {
        let error = await sandbox.call(.post, Self.path, body).json["errors"]?.items?.first
        #expect(error?["code"] == 7001)
        #expect(error?["path"] == .array(path.map(JSONValue.string)))
    }
}
