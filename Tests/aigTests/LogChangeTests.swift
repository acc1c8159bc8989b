import AIGateway
import HTTPTypes
import Terminal
import Testing

@testable import aig

/// `aig logs show`, `rate` and `delete`.
@Suite struct LogChangeTests {
    private static let entry = TestAnswer.json(
        #"{"success":true,"result":{"id":"a","cost":1.50,"request_head":"{","request_size":9}}"#)
    private static let missing = TestAnswer.json(
        #"{"success":false,"errors":[{"code":7002,"message":"gone"}]}"#, status: 404)

    @Test func `a body comes byte for byte`() async {
        let body = Array(#"{"b" : 1.0}"#.utf8) + [0x0A, 0x0A]
        let world = TestWorld([.bytes(body, type: "application/json")])
        let ending = await world.run("logs", "show", "a/b", "--response")
        #expect(ending.out == "{\"b\" : 1.0}\n\n")
        #expect(world.requests.first?.url.hasSuffix("/logs/a%2Fb/response") == true)
    }

    @Test func `a person sees the entry and both bodies`() async {
        let world = TestWorld(
            [Self.entry, .json(#"{"model":"m"}"#), .bytes([0, 1], type: "audio/mpeg")],
            terminals: [.output])
        let ending = await world.run("logs", "show", "a")
        #expect(ending.out.contains("cost          1.50\n"))
        #expect(!ending.out.contains("request_head"))
        #expect(ending.out.contains("\nrequest\n{\n  \"model\": \"m\"\n}\n"))
        #expect(ending.out.contains("\nresponse\n(2 bytes that are no text: --response -o FILE)\n"))
    }

    @Test func `a script gets the entry alone, as it is`() async {
        let ending = await TestWorld([Self.entry]).run("logs", "show", "a", "--json")
        #expect(ending.out == #"{"id":"a","cost":1.50,"request_head":"{","request_size":9}"# + "\n")
    }

    @Test func `an entry that is not there yet is waited for when asked to`() async {
        let world = TestWorld([Self.missing, Self.missing, Self.entry])
        let ending = await world.run("logs", "show", "a", "--wait", "5s", "--field", "cost")
        #expect(ending.out == "1.50\n")
        #expect(world.pauses == [.seconds(1), .seconds(1)])
        let hasty = await TestWorld([Self.missing]).run("logs", "show", "a")
        #expect(hasty.status == 1)
        #expect(hasty.err.contains("or not yet"))
    }

    @Test func `binary is kept off a terminal`() async {
        let world = TestWorld([.bytes([0, 255], type: "audio/mpeg")], terminals: [.output])
        #expect(await world.run("logs", "show", "a", "--response").status == 65)
    }

    @Test(
        arguments: [
            ("good", #"{"feedback":1}"#), ("bad", #"{"feedback":-1}"#), ("85", #"{"score":85}"#),
            ("none", #"{"feedback":null,"score":null}"#),
        ] as [(String, String)])
    func `a rating is patched, and again after a lost answer`(
        _ rating: String, _ body: String
    ) async throws {
        let lost = TestAnswer.failing(
            .connection(.init(kind: .lost, host: "api.test", detail: "cut")))
        let world = TestWorld([lost, .json(#"{"success":true,"result":{}}"#)])
        let ending = await world.run("logs", "rate", "a", rating)
        #expect(ending.status == 0, "\(ending.err)")
        #expect(world.requests.map { $0.json.text() } == [body, body])
        #expect(world.requests.first?.method == .patch)
    }

    @Test(arguments: [
        ["101"], ["fine"], [], ["good", "--metadata", #"{"a":{"b":1}}"#],
        ["--metadata", #"{"a":null}"#],
    ])
    func `a rating is one of few, and tags are flat`(_ words: [String]) async {
        let world = TestWorld()
        #expect(await world.run(["logs", "rate", "a"] + words).status == 64)
        #expect(world.requests.isEmpty)
    }

    private static func log(_ count: Int) -> TestLog {
        TestLog((0..<count).map { TestLog.Entry(number: $0, time: $0) })
    }

    @Test func `deleting asks a person, with the number`() async {
        for (answer, deletions) in [("y\n", 1), ("n\n", 0)] {
            let log = Self.log(120)
            let ending = await TestWorld(
                terminals: [.error], input: .typed([answer]), server: log
            ).run("logs", "delete", "--status", "error")
            #expect(ending.err.hasPrefix("Delete 120 entries from the log of 'default'? [y/N] "))
            #expect(log.deleted.count == deletions)
        }
    }

    @Test func `deleting needs a yes elsewhere, and a choice everywhere`() async {
        let log = Self.log(3)
        let unasked = await TestWorld(input: .piped([]), server: log).run("logs", "delete", "e1")
        #expect(unasked.status == 64)
        #expect(unasked.err.contains("--yes"))
        for words in [["--yes"], ["--all", "--model", "m", "--yes"]] {
            #expect(await TestWorld(server: log).run(["logs", "delete"] + words).status == 64)
        }
        #expect(log.deleted.isEmpty)
    }

    @Test func `what is deleted ends at the latest entry that was counted`() async {
        let log = Self.log(120)
        let ending = await TestWorld(server: log).run("logs", "delete", "--all", "--yes")
        #expect(ending.err == "aig: 120 entries are being deleted; the gateway takes a while\n")
        let after = LogTime(nanoseconds: TestLog.start + 120_000_000)
        #expect(log.deleted == [[.before(after)]])
    }

    @Test func `a number of entries is deleted by name`() async {
        let log = Self.log(120)
        let ending = await TestWorld(server: log)
            .run("logs", "delete", "--limit", "70", "--order", "asc", "--yes")
        #expect(ending.status == 0, "\(ending.err)")
        let names = log.deleted.flatMap { $0.flatMap(\.values) }.compactMap(\.string)
        #expect(names == (0..<70).map { "e\($0)" })
        #expect(log.deleted.count == 2)
    }

    @Test func `nothing to delete is no error, and an unknown name is one`() async {
        let log = Self.log(0)
        let none = await TestWorld(server: log).run("logs", "delete", "--all", "--yes")
        #expect(none.status == 0)
        #expect(none.err.contains("nothing was deleted"))
        #expect(await TestWorld(server: log).run("logs", "delete", "e7", "--yes").status == 1)
        #expect(log.deleted.isEmpty)
    }
}
