import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct RecordTests {
    private static let gateway = "ai-gateway/gateways/g/"
    private let sandbox = TestSandbox()

    init() async {
        let settings = GatewaySettingsTests.least.merging(["id": "g"])
        _ = await sandbox.call(.post, "ai-gateway/gateways", settings)
    }

    private static let bodies: [(String, JSONValue)] = [
        (
            gateway + "provider_configs",
            [
                "alias": "default", "default_config": true, "provider_slug": "openai",
                "secret": "sk-0123456789",
            ]
        ),
        (gateway + "datasets", ["name": "all", "enable": true, "filters": []]),
        (gateway + "evaluations", ["name": "e", "dataset_ids": [], "evaluation_type_ids": []]),
        (gateway + "custom-domains", ["domain": "ai.example.com", "zone_id": "z"]),
        (
            "ai-gateway/custom-providers",
            ["name": "Mine", "slug": "mine", "base_url": "https://example.com"]
        ),
    ]

    @Test(arguments: bodies)
    func `a record is made, listed, found and removed`(path: String, body: JSONValue) async throws {
        let made = await sandbox.call(.post, path, body).json["result"]
        let id = try #require(made?["id"]?.text)
        #expect(await sandbox.call(.get, path).json["result"] == .array([made].compactMap(\.self)))
        #expect(await sandbox.call(.get, path + "?per_page=1").json["result_info"]?["count"] == 1)
        #expect(await sandbox.call(.get, path + "/" + id).json["result"] == made)
        #expect(await sandbox.call(.delete, path + "/" + id).json["result"] == made)
        #expect(await sandbox.call(.get, path + "/" + id).code == 7002)
        #expect(await sandbox.call(.delete, path + "/" + id).code == 7002)
    }

    @Test(arguments: bodies)
    func `each required member that is missing is named`(path: String, body: JSONValue) async {
        for name in (body.members ?? []).map(\.name) {
            var partial = body
            partial[name] = nil
            let answer = await sandbox.call(.post, path, partial)
            #expect(answer.code == 7001)
            #expect(answer.json["errors"]?.items?.map { $0["path"] } == [[.string(name)]])
        }
    }

    @Test(arguments: bodies.filter { $0.0.hasPrefix(gateway) }.map(\.0))
    func `what belongs to a gateway goes with it`(path: String) async throws {
        let body = try #require(Self.bodies.first { $0.0 == path }?.1)
        _ = await sandbox.call(.post, path, body)
        _ = await sandbox.call(.delete, "ai-gateway/gateways/g")
        #expect(await sandbox.call(.get, path).code == 7002)
        let settings = GatewaySettingsTests.least.merging(["id": "g"])
        _ = await sandbox.call(.post, "ai-gateway/gateways", settings)
        #expect(await sandbox.call(.get, path).json["result"] == [])
    }

    @Test func `a stored key is shown by its end only, and found by its alias`() async throws {
        let store = SandboxStore()
        let endpoint = ProviderConfigsEndpoint(store: store, clock: { Timestamp(seconds: 0) })
        try await store.create(GatewayRecord(id: "g", settings: [:], createdAt: .init(seconds: 0)))
        let post = try #require(endpoint.routes.first { $0.method == .post })
        let call = Call(method: .post, target: "", body: Self.bodies[0].1.jsonBytes)
        let answer = try await post.answer(call, ["g"])
        #expect(answer.json["result"]?["secret_preview"] == "********6789")
        #expect(!String(decoding: answer.payload, as: UTF8.self).contains("0123456789"))
        #expect(await store.storedKey(for: "openai", in: "g")?.secret == "sk-0123456789")
        #expect(await store.storedKey(for: "openai", alias: "other", in: "g") == nil)
        #expect(await store.storedKey(for: "openai", in: "other") == nil)
    }

    @Test func `the same alias for the same provider is a conflict, and a key rotates`() async {
        let (path, body) = Self.bodies[0]
        let made = await sandbox.call(.post, path, body).json["result"]
        #expect(await sandbox.call(.post, path, body).status == 409)
        let other = body.merging(["alias": "other"])
        #expect(await sandbox.call(.post, path, other).status == 200)
        sandbox.clock.advance(seconds: 1)
        let id = made?["id"]?.text ?? ""
        let rotated = await sandbox.call(.put, path + "/" + id, ["secret": "short"])
        #expect(rotated.json["result"]?["secret_preview"] == "********")
        #expect(rotated.json["result"]?["modified_at"] == "2027-01-15T08:00:01.000Z")
        #expect(await sandbox.call(.put, path + "/" + id, [:]).code == 7001)
    }

    @Test(
        arguments: [
            ("base_url", "http://example.com"), ("slug", "no spaces"), ("headers", "[]"),
            ("enable", "yes"), ("position", -1),
        ] as [(String, JSONValue)])
    func `a custom provider is changed member by member`(name: String, value: JSONValue) async {
        let (path, body) = Self.bodies[4]
        let made = await sandbox.call(.post, path, body).json["result"]
        let id = made?["id"]?.text ?? ""
        #expect(await sandbox.call(.patch, path + "/" + id, .one(name, value)).code == 7001)
        let changed = await sandbox.call(.patch, path + "/" + id, ["enable": true]).json["result"]
        #expect(changed?["name"] == "Mine")
        #expect(await sandbox.call(.post, path, body).status == 409)
        let listed = { (query: String) in
            await sandbox.call(.get, path + query).json["result"]?.items?.count
        }
        #expect(await listed("?enable=true&search=MIN") == 1)
        #expect(await listed("?enable=false") == 0)
    }

    @Test func `a domain becomes active in time`() async {
        let (path, body) = Self.bodies[3]
        _ = await sandbox.call(.post, path, body)
        for status in ["initializing", "pending_dcv", "active", "active"] {
            let listed = await sandbox.call(.get, path).json["result"]?.items?.first
            #expect(listed?["status"] == .string(status))
            let found = await sandbox.call(.get, path + "?status=" + status).json["result"]
            #expect(found?.items?.count == 1)
            sandbox.clock.advance(seconds: 1)
        }
    }

    @Test func `an evaluation judges the entries of its datasets`() async throws {
        for (cost, feedback) in [(1, 1), (3, -1)] as [(Int, Int)] {
            let fields = [
                "cf-aig-gateway-id": "g", "cf-aig-custom-cost": #"{"total_cost":\#(cost)}"#,
            ]
            let answer = await sandbox.chat("a/b", fields: fields)
            let log = try #require(answer.fields["cf-aig-log-id"])
            let change: JSONValue = ["feedback": .integer(feedback)]
            _ = await sandbox.call(.patch, Self.gateway + "logs/" + log, change)
        }
        let set = await sandbox.call(.post, Self.gateway + "datasets", Self.bodies[1].1)
        let types = await sandbox.call(.get, "ai-gateway/evaluation-types").json["result"]
        let body: JSONValue = [
            "name": "e", "dataset_ids": [set.json["result"]?["id"] ?? nil],
            "evaluation_type_ids": .array(types?.items?.compactMap { $0["id"] } ?? []),
        ]
        let path = Self.gateway + "evaluations"
        let made = await sandbox.call(.post, path, body).json["result"]
        #expect(made?["processed"] == false)
        #expect(made?["total_logs"] == 2)
        sandbox.clock.advance(seconds: 1)
        let done = await sandbox.call(.get, path + "?processed=true").json["result"]?.items?.first
        #expect(done?["results"]?.items?.compactMap { $0["result"]?.text } == ["2", "1", "50"])
        let none = body.merging(["dataset_ids": ["none"]])
        let refused = await sandbox.call(.post, path, none).json["errors"]?.items?.first
        #expect(refused?["path"] == ["dataset_ids", "0"])
    }
}

extension JSONValue {
    /// An object of one member, whose name isn't a literal.
    fileprivate static func one(_ name: String, _ value: JSONValue) -> JSONValue {
        .object([Member(name: name, value: value)])
    }
}
