import HTTPTypes
import Testing

@testable import Sandbox

@Suite struct LogTests {
    private static let path = "ai-gateway/gateways/default/logs"
    private let sandbox = TestSandbox()

    /// Asks these models, a minute apart, at a cost of 1, 2, 3 …
    private func ask(_ models: String...) async {
        for (index, model) in models.enumerated() {
            let cost = #"{"total_cost":\#(index + 1)}"#
            _ = await sandbox.chat(model, fields: ["cf-aig-custom-cost": cost])
            sandbox.clock.advance(seconds: 60)
        }
    }

    private func models(_ query: String) async -> [String] {
        let answer = await sandbox.call(.get, Self.path + "?" + query).json["result"]
        return (answer?.items ?? []).compactMap { $0["model"]?.text }
    }

    @Test(arguments: ["created_at", "provider", "model", "model_type", "success", "cached"])
    func `entries are ordered both ways`(key: String) async {
        await ask("b/x", "a/z", "sandbox/dlp", "c/y")
        let up = await models("order_by=\(key)&order_by_direction=asc")
        let down = await models("order_by=\(key)&order_by_direction=desc")
        #expect(up == down.reversed())
        #expect(up.count == 4)
        if key == "model" { #expect(up == ["dlp", "x", "y", "z"]) }
        if key == "success" { #expect(up.first == "dlp") }
    }

    @Test(
        arguments: [
            ("success=false", ["dlp"]),
            ("provider=b", ["x"]),
            ("min_cost=2&max_cost=3", ["dlp", "z"]),
            ("start_date=2027-01-15T08:02:00Z", ["y", "dlp"]),
            ("end_date=2027-01-15T08:00:00.000Z", ["x"]),
            ("direction=asc&model=y", ["y"]),
            ("search=dlp", ["dlp"]),
            (
                #"filters=[{"key":"created_at","operator":"lt","value":["2027-01-15T08:01:00Z"]}]"#,
                ["x"]
            ),
            (#"filters=[{"key":"cost","operator":"gt","value":[3]}]"#, ["y"]),
            (#"filters=[{"key":"wholesale","operator":"eq","value":[true]}]"#, []),
        ] as [(String, [String])])
    func `entries are found`(query: String, expected: [String]) async {
        await ask("b/x", "a/z", "sandbox/dlp", "c/y")
        #expect(await models(query) == expected)
    }

    @Test(arguments: [
        "order_by=cost", "order_by_direction=up", "success=yes", "min_cost=x", "per_page=51",
        "meta_info=1", "filters=[", "feedback=2",
        "filters.key=model&filters.operator=eq&filters.value=b", "filters%5B0%5D%5Bkey%5D=model",
    ])
    func `a parameter outside its bounds is refused`(query: String) async {
        await ask("a/b")
        #expect(await sandbox.call(.get, Self.path + "?" + query).code == 7001)
    }

    @Test func `measures come when asked for, over all that was found`() async {
        await ask("b/x", "a/z", "c/y")
        let info = await sandbox.call(.get, Self.path + "?meta_info=true&per_page=1")
            .json["result_info"]
        #expect(info?["total_count"] == 3)
        #expect(info?["min_cost"] == 1)
        #expect(info?["max_cost"] == 3)
        #expect(await sandbox.call(.get, Self.path).json["result_info"]?["max_cost"] == nil)
    }

    @Test(
        arguments: [
            (["feedback": 2], ["feedback"]), (["feedback": 0.5], ["feedback"]),
            (["score": 101], ["score"]), (["score": -1], ["score"]),
            (["metadata": ["a": ["b": 1]]], ["metadata", "a"]), (["metadata": []], ["metadata"]),
        ] as [(JSONValue, [JSONValue])])
    func `a change out of bounds is refused by its path`(
        change: JSONValue, path: [JSONValue]
    ) async throws {
        await ask("a/b")
        let list = await sandbox.call(.get, Self.path).json["result"]?.items
        let id = try #require(list?.first?["id"]?.text)
        let answer = await sandbox.call(.patch, Self.path + "/" + id, change)
        #expect(answer.json["errors"]?.items?.first?["path"] == .array(path))
        let fine: JSONValue = ["feedback": nil, "score": 100, "metadata": ["a": 1, "b": true]]
        #expect(await sandbox.call(.patch, Self.path + "/" + id, fine).status == 200)
    }

    @Test func `only what the filters and the limit name is deleted`() async {
        await ask("a/1", "a/2", "a/3", "a/4", "b/5")
        let filters = #"filters=[{"key":"provider","operator":"eq","value":["a"]}]"#
        let query = filters + "&limit=2&order_by=cost&order_by_direction=asc"
        #expect(await sandbox.call(.delete, Self.path + "?" + query).json == ["success": true])
        #expect(await models("order_by_direction=asc") == ["3", "4", "5"])
        #expect(await sandbox.call(.delete, Self.path + "?limit=0").code == 7001)
        #expect(await sandbox.call(.delete, Self.path).status == 200)
        #expect(await models("") == [])
    }

    @Test(arguments: [(false, ["b", "c"]), (true, ["a", "b"])])
    func `a full log loses its oldest, or takes no more`(isFinal: Bool, kept: [String]) {
        var book = LogBook()
        for id in ["a", "b", "c"] {
            book.add(LogEntry(gateway: "other", id: "of another", summary: [:]))
            book.add(LogEntry(gateway: "g", id: id, summary: [:]), limit: 2, isFinal: isFinal)
        }
        #expect(book.entries(of: "g").map(\.id) == kept)
        #expect(book.entries(of: "other").count == 3)
        book.remove(gateway: "g")
        book.add(LogEntry(gateway: "g", id: "d", summary: [:]), limit: 2, isFinal: isFinal)
        #expect(book.entries(of: "g").map(\.id) == ["d"])
    }
}
