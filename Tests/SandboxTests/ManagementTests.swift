import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct ManagementTests {
    private static let gateways = "ai-gateway/gateways"

    private func settings(_ id: String) -> JSONValue {
        GatewaySettingsTests.least.merging(["id": .string(id)])
    }

    @Test(
        arguments: [
            ("ai/models/search", nil, 401, 10000),
            ("ai/models/search", "wrong-but-long-enough", 401, 10000),
            ("ai/models/search", "short", 400, 9106),
            ("/client/v4/accounts/nonsense/ai/run", "", 404, 7003),
            ("/client/v4/accounts/00000000000000000000000000000000/ai/run", "", 403, 10000),
            ("ai/nonsense", "", 404, 7000),
            ("/nonsense", "", 404, 7000),
            ("ai/v1/models", "", 405, 7001),
            ("ai/run", "", 405, 7001),
            ("ai-gateway/gateways/none", "", 404, 7002),
            ("ai/models/schema?model=none", "", 404, 7002),
            ("ai-gateway/gateways?per_page=101", "", 400, 7001),
            ("/client/v4/user/tokens/verify", "", 200, nil),
            ("tokens/verify", "", 200, nil),
            ("/client/v4/accounts", "", 200, nil),
        ] as [(String, String?, Int, Int?)])
    func `a GET is answered by status and code`(
        path: String, token: String?, status: Int, code: Int?
    ) async {
        let token = token == "" ? TestSandbox.configuration.token : token
        let answer = await TestSandbox().call(.get, path, token: token)
        #expect(answer.status == status)
        #expect(answer.code == code)
    }

    @Test func `a gateway lives from create to delete`() async {
        let sandbox = TestSandbox()
        let created = await sandbox.call(.post, Self.gateways, settings("mine"))
        #expect(created.json["result"]?["created_at"] == "2027-01-15T08:00:00.000Z")
        #expect(await sandbox.call(.post, Self.gateways, settings("mine")).status == 409)
        let update = GatewaySettingsTests.least.merging(["cache_ttl": 60])
        let updated = await sandbox.call(.put, Self.gateways + "/mine", update)
        #expect(updated.json["result"]?["cache_ttl"] == 60)
        let partial = await sandbox.call(.put, Self.gateways + "/mine", ["cache_ttl": 60])
        #expect(partial.status == 400)
        #expect(
            await sandbox.call(.delete, Self.gateways + "/mine").json["result"]?["id"] == "mine")
        #expect(await sandbox.call(.delete, Self.gateways + "/mine").code == 7002)
    }

    @Test func `lists come in pages and can be searched`() async {
        let sandbox = TestSandbox()
        for number in 1...5 {
            _ = await sandbox.call(.post, Self.gateways, settings("g\(number)"))
        }
        let page = await sandbox.call(.get, Self.gateways + "?page=2&per_page=2").json
        #expect(page["result"]?.items?.map { $0["id"] } == ["g3", "g4"])
        #expect(
            page["result_info"] == ["count": 2, "page": 2, "per_page": 2, "total_count": 5])
        let found = await sandbox.call(.get, Self.gateways + "?search=G5").json
        #expect(found["result"]?.items?.count == 1)
    }

    @Test func `a gateway's rate limit holds until its window ends`() async {
        let sandbox = TestSandbox()
        let limits: JSONValue = ["rate_limiting_limit": 1, "rate_limiting_interval": 60]
        _ = await sandbox.call(.post, Self.gateways, settings("slow").merging(limits))
        let through = ["cf-aig-gateway-id": "slow"]
        #expect(await sandbox.chat("a/b", fields: through).status == 200)
        let refused = await sandbox.chat("a/b", fields: through)
        #expect(refused.code == 2003)
        #expect(refused.fields[.retryAfter] == "60")
        sandbox.clock.advance(seconds: 60)
        #expect(await sandbox.chat("a/b", fields: through).status == 200)
    }

    @Test func `calls are logged as they ask to be`() async throws {
        let sandbox = TestSandbox()
        let logs = Self.gateways + "/default/logs"
        _ = await sandbox.chat("a/b", fields: ["cf-aig-collect-log": "false"])
        _ = await sandbox.chat("a/bare", fields: ["cf-aig-collect-log-payload": "false"])
        _ = await sandbox.chat("sandbox/dlp", fields: ["cf-aig-metadata": #"{"team":"x"}"#])
        let entries = await sandbox.call(.get, logs + "?order_by_direction=asc").json["result"]
        #expect(entries?.items?.map { $0["model"] } == ["bare", "dlp"])
        #expect(entries?.items?.map { $0["success"] } == [true, false])
        let ids = (entries?.items ?? []).compactMap { $0["id"]?.text }
        try #require(ids.count == 2)
        #expect(await sandbox.call(.get, "\(logs)/\(ids[0])/request").payload.isEmpty)
        let request = await sandbox.call(.get, "\(logs)/\(ids[1])/request").json
        #expect(request["model"] == "sandbox/dlp")
        let changes: JSONValue = ["feedback": 1, "metadata": ["team": "y"]]
        let changed = await sandbox.call(.patch, "\(logs)/\(ids[1])", changes).json["result"]
        #expect(changed?["metadata"] == #"{"team":"y"}"#)
        let wrong = await sandbox.call(.patch, "\(logs)/\(ids[1])", ["feedback": 2])
        #expect(wrong.json["errors"]?.items?.first?["path"] == ["feedback"])
        #expect(await sandbox.call(.delete, logs + "?limit=1").json == ["success": true])
        let rest = await sandbox.call(.get, logs).json["result_info"]
        #expect(rest?["total_count"] == 1)
    }

    @Test func `the catalog is filtered, and every model has a schema`() async {
        let sandbox = TestSandbox()
        let all = await sandbox.call(.get, "ai/models/search").json["result"]?.items ?? []
        #expect(all.count == Catalog.models.count)
        let images = await sandbox.call(
            .get, "ai/models/search?task=Text-to-Image&hide_experimental=true")
        #expect(images.json["result"]?.items?.count == 2)
        for model in Catalog.models {
            let schema = await sandbox.call(.get, "ai/models/schema?model=\(model.name)")
            #expect(schema.json["result"]?["input"] != nil)
            #expect(ModelName(model.name).map(ModelTask.init) == model.task)
        }
    }

    @Test func `media are served to anybody, and are what they say`() async {
        let sandbox = TestSandbox()
        for file in MediaFile.allCases {
            let answer = await sandbox.call(.get, "/sandbox/media/\(file.rawValue)", token: nil)
            #expect(answer.fields[.contentType] == file.type)
        }
        #expect(MediaFile.png.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        // The end chunk is the same in every PNG, its checksum included.
        #expect(MediaFile.png.bytes.suffix(8) == [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
        #expect(MediaFile.jpeg.bytes.starts(with: [0xFF, 0xD8, 0xFF]))
        #expect(MediaFile.wav.bytes.count == 44 + 4000)
        #expect(MediaFile.mp3.bytes.count == 1040)
    }
}
