import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct GatewayTests {
    private static let path = "ai-gateway/gateways"

    private func settings(_ id: String) -> JSONValue {
        GatewaySettingsTests.least.merging(["id": .string(id)])
    }

    @Test(arguments: [0, 1, 50, 51, 100, 1000])
    func `lists are exact to the last page`(count: Int) async {
        let sandbox = TestSandbox()
        for number in 0..<count {
            _ = await sandbox.call(.post, Self.path, settings("g\(number)"))
        }
        var ids: Set<String> = []
        for page in 1...(count / 50 + 1) {
            let answer = await sandbox.call(.get, Self.path + "?per_page=50&page=\(page)").json
            let items = answer["result"]?.items ?? []
            #expect(items.count == min(50, count - (page - 1) * 50))
            #expect(answer["result_info"]?["count"] == .integer(items.count))
            #expect(answer["result_info"]?["total_count"] == .integer(count))
            ids.formUnion(items.compactMap { $0["id"]?.text })
        }
        #expect(ids.count == count)
    }

    @Test(arguments: ["page=0", "per_page=0", "per_page=101", "page=x", "per_page=1e1", "page="])
    func `a page that can't be is refused by its name`(query: String) async {
        let answer = await TestSandbox().call(.get, Self.path + "?" + query)
        #expect(answer.code == 7001)
        let name = query.split(separator: "=")[0]
        #expect(answer.json["errors"]?.items?.first?["path"] == [.string(String(name))])
    }

    @Test func `an update replaces all that isn't read-only`() async {
        let sandbox = TestSandbox()
        let extra: JSONValue = ["zdr": true, "retry_delay": 10, "from_next_year": [1.50]]
        _ = await sandbox.call(.post, Self.path, settings("g").merging(extra))
        sandbox.clock.advance(seconds: 1)
        let update = GatewaySettingsTests.least.merging([
            "id": "other", "created_at": "never", "is_default": true, "newer": "kept",
        ])
        let answer = await sandbox.call(.put, Self.path + "/g", update).json["result"]
        #expect(answer?["id"] == "g")
        #expect(answer?["zdr"] == false)
        #expect(answer?["retry_delay"] == nil)
        #expect(answer?["from_next_year"] == nil)
        #expect(answer?["newer"] == "kept")
        #expect(answer?["is_default"] == false)
        #expect(answer?["created_at"] == "2027-01-15T08:00:00.000Z")
        #expect(answer?["modified_at"] == "2027-01-15T08:00:01.000Z")
        let again = await sandbox.call(.put, Self.path + "/g", update).json["result"]
        #expect(again?["modified_at"] == "2027-01-15T08:00:01.001Z")
        #expect(await sandbox.call(.get, Self.path + "/g").json["result"] == again)
    }

    @Test func `an update without a required member changes nothing`() async {
        let sandbox = TestSandbox()
        let before = await sandbox.call(.post, Self.path, settings("g")).json["result"]
        let answer = await sandbox.call(.put, Self.path + "/g", ["cache_ttl": 5])
        #expect(answer.status == 400)
        #expect(answer.code == 7001)
        #expect(answer.json["errors"]?.items?.map { $0["path"] }.count == 4)
        #expect(await sandbox.call(.get, Self.path + "/g").json["result"] == before)
    }

    @Test func `addresses of the gateway host lie on this server`() async {
        let sandbox = TestSandbox()
        _ = await sandbox.call(.post, Self.path, settings("g"))
        let base = "http://127.0.0.1/v1/\(TestSandbox.configuration.accountID)/g"
        let address = { (provider: String) in
            await sandbox.call(.get, Self.path + "/g/url/" + provider).json["result"]
        }
        #expect(await address("openai") == .string(base + "/openai"))
        #expect(await address("universal") == .string(base))
        #expect(await sandbox.call(.get, Self.path + "/none/url/openai").code == 7002)
    }

    @Test func `the default gateway comes with its first use, and again after it is deleted`()
        async
    {
        let sandbox = TestSandbox()
        for _ in 1...2 {
            #expect(await sandbox.call(.get, Self.path + "/default").code == 7002)
            _ = await sandbox.chat("a/b")
            let gateway = await sandbox.call(.get, Self.path + "/default").json["result"]
            #expect(gateway?["is_default"] == true)
            #expect(gateway?["authentication"] == true)
            #expect(await sandbox.call(.delete, Self.path + "/default").status == 200)
        }
    }
}
