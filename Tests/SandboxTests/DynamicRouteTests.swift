import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct DynamicRouteTests {
    private static let path = "ai-gateway/gateways/g/routes"
    private let sandbox = TestSandbox()

    init() async {
        let settings = GatewaySettingsTests.least.merging(["id": "g"])
        _ = await sandbox.call(.post, "ai-gateway/gateways", settings)
    }

    static func elements(model: String) -> JSONValue {
        let end: JSONValue = ["elementId": "end"]
        return [
            ["id": "start", "type": "start", "outputs": ["next": ["elementId": "limit"]]],
            [
                "id": "limit", "type": "rate",
                "properties": ["key": "user", "limit": 5, "limitType": "count", "window": 60],
                "outputs": ["success": ["elementId": "model"], "fallback": end],
            ],
            [
                "id": "model", "type": "model",
                "properties": [
                    "provider": "openai", "model": .string(model), "timeout": 1000, "retries": 1,
                ],
                "outputs": ["success": end, "fallback": end],
            ],
            ["id": "end", "type": "end", "outputs": [:]],
        ]
    }

    private func make(_ name: String, elements: JSONValue = elements(model: "a")) async -> Answer {
        let body: JSONValue = ["name": .string(name), "elements": elements]
        return await sandbox.call(.post, Self.path, body)
    }

    @Test func `a new version is live once it is deployed`() async throws {
        let made = await make("fast").json["result"]
        let path = Self.path + "/" + (try #require(made?["id"]?.text))
        let elements = Self.elements(model: "b")
        let added = await sandbox.call(.post, path + "/versions", ["elements": elements])
        #expect(added.json["result"]?["elements"] == elements)
        #expect(await sandbox.call(.get, path).json["result"]?["elements"] == made?["elements"])
        let versions = await sandbox.call(.get, path + "/versions").json["data"]?["versions"]
        #expect(versions?.items?.map { $0["active"] } == ["false", "true"])
        let id = try #require(versions?.items?.first?["version_id"]?.text)
        let version = await sandbox.call(.get, path + "/versions/" + id).json["result"]
        #expect(version?["data"]?.text == elements.jsonText)
        let deployed = await sandbox.call(
            .post, path + "/deployments", ["version_id": .string(id)])
        #expect(deployed.json["result"]?["elements"] == elements)
        let now = await sandbox.call(.get, path).json["result"]
        #expect(now?["version"]?["version_id"]?.text == id)
        let deployments = await sandbox.call(.get, path + "/deployments").json["data"]
        #expect(deployments?["deployments"]?.items?.first?["version_id"]?.text == id)
        #expect(deployments?["deployments"]?.items?.count == 2)
        let wrong = await sandbox.call(.post, path + "/deployments", ["version_id": "none"])
        #expect(wrong.code == 7002)
    }

    @Test func `a route is renamed, listed and deleted`() async throws {
        let made = await make("one").json["result"]
        #expect(await make("one").status == 409)
        _ = await make("two")
        let path = Self.path + "/" + (try #require(made?["id"]?.text))
        #expect(await sandbox.call(.patch, path, ["name": "two"]).status == 409)
        let renamed = await sandbox.call(.patch, path, ["name": "three"]).json
        #expect(renamed["success"] == true)
        #expect(renamed["route"]?["name"] == "three")
        let list = await sandbox.call(.get, Self.path + "?per_page=1&page=2").json["data"]
        #expect(list?["routes"]?.items?.map { $0["name"] } == ["two"])
        #expect(list?["per_page"] == 1)
        #expect(await sandbox.call(.delete, path).json["result"]?["name"] == "three")
        #expect(await sandbox.call(.get, path).code == 7002)
    }

    @Test(
        arguments: [
            ([], ["elements"]),
            ([["id": "a", "type": "end", "outputs": [:]]], ["elements"]),
            ([["id": "a", "type": "jump", "outputs": [:]]], ["elements", "0", "type"]),
            (
                [["id": "a", "type": "start", "outputs": [:]]],
                ["elements", "0", "outputs", "next"]
            ),
            (
                [
                    ["id": "a", "type": "start", "outputs": ["next": ["elementId": "c"]]],
                    ["id": "b", "type": "end", "outputs": [:]],
                ], ["elements", "0", "outputs", "next", "elementId"]
            ),
            (
                [
                    ["id": "a", "type": "start", "outputs": ["next": ["elementId": "a"]]],
                    ["id": "a", "type": "end", "outputs": [:]],
                ], ["elements", "1", "id"]
            ),
            (
                [
                    ["id": "a", "type": "start", "outputs": ["next": ["elementId": "b"]]],
                    ["id": "b", "type": "percentage", "outputs": ["10": ["elementId": 1]]],
                ], ["elements", "1", "outputs", "10", "elementId"]
            ),
        ] as [(JSONValue, [String])])
    func `a route that leads nowhere is refused by its path`(
        elements: JSONValue, path: [String]
    ) async {
        let answer = await make("x", elements: elements)
        #expect(answer.code == 7001)
        let paths = answer.json["errors"]?.items?.map { $0["path"] }
        #expect(paths?.first == .array(path.map(JSONValue.string)))
    }

    @Test func `the elements in force are found by the route's name`() async throws {
        let store = SandboxStore()
        let now = Timestamp(seconds: 0)
        try await store.create(GatewayRecord(id: "g", settings: [:], createdAt: now))
        let elements = Self.elements(model: "a")
        try await store.add(DynamicRoute("fast", of: "g", elements: elements, at: now))
        #expect(await store.deployedElements(ofRoute: "fast", in: "g") == elements.items)
        #expect(await store.deployedElements(ofRoute: "slow", in: "g") == nil)
        _ = try await store.delete(gateway: "g")
        #expect(await store.deployedElements(ofRoute: "fast", in: "g") == nil)
    }
}
