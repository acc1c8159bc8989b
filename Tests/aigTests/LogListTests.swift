import AIGateway
import Terminal
import Testing

@testable import aig

/// `aig logs list` over logs that stand still, and over such that don't.
@Suite struct LogListTests {
    /// Entries of which `crowd` at a time share a millisecond.
    private static func entries(_ range: Range<Int>, crowd: Int = 1) -> [TestLog.Entry] {
        range.map { TestLog.Entry(number: $0, time: $0 / crowd) }
    }

    private static func names(_ ending: TestWorld.Ending) -> [String] {
        ending.out.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [0, 1, 49, 50, 51, 99, 100, 101, 1000], [1, 3, 120])
    func `a log is listed whole, newest first`(_ count: Int, _ crowd: Int) async {
        for (knowsFilters, knowsTotals) in [(true, true), (false, true), (true, false)] {
            let log = TestLog(
                Self.entries(0..<count, crowd: crowd), knowsFilters: knowsFilters,
                knowsTotals: knowsTotals)
            let ending = await TestWorld(server: log).run("logs", "list", "--format", "name")
            #expect(ending.status == 0, "\(ending.err)")
            let expected = (0..<count).reversed().map { "e\($0)" }
            #expect(Self.names(ending) == expected, "\(knowsFilters) \(knowsTotals)")
        }
    }

    @Test(arguments: ["asc", "desc"], [1, 40])
    func `entries that come while a list is read are not in it`(
        _ order: String, _ burst: Int
    ) async {
        let log = TestLog(Self.entries(0..<500)) { state in
            let last = state.entries.count
            guard state.tries > 1 else { return }
            state.entries += Self.entries(last..<last + burst)
        }
        let ending = await TestWorld(server: log)
            .run("logs", "list", "--format", "name", "--order", order)
        let names = Self.names(ending)
        #expect(Set(names).count == names.count)
        #expect(Set(names) == Set((0..<500).map { "e\($0)" }))
    }

    @Test func `entries that are deleted while a list is read take no others along`() async {
        let log = TestLog(Self.entries(0..<500)) { state in
            // The newest go, which were read already.
            if state.tries == 3 { state.entries.removeLast(80) }
        }
        let ending = await TestWorld(server: log).run("logs", "list", "--format", "name")
        #expect(Self.names(ending).count == 500)
    }

    @Test func `a list in another order is counted through to the latest of now`() async {
        let log = TestLog(Self.entries(0..<120)) { state in
            if state.tries > 1 {
                state.entries.append(.init(number: 1000 + state.tries, time: 9000))
            }
        }
        let ending = await TestWorld(server: log)
            .run("logs", "list", "--format", "name", "--order-by", "model")
        #expect(Self.names(ending).count == 120)
    }

    @Test func `a limit asks for no more than it needs`() async {
        let log = TestLog(Self.entries(0..<500))
        let ending = await TestWorld(server: log)
            .run("logs", "list", "--format", "name", "--limit", "60")
        #expect(Self.names(ending).count == 60)
        #expect(log.requests.count == 2)
        let few = TestLog(Self.entries(0..<500))
        _ = await TestWorld(server: few).run("logs", "list", "--limit", "7")
        #expect(few.requests.map { TestLog.query($0, "per_page") } == ["7"])
    }

    @Test func `a connection that is cut at every request changes nothing`() async {
        let log = TestLog(Self.entries(0..<130)) { state throws(GatewayError) in
            guard !state.tries.isMultiple(of: 2) else { return }
            throw .connection(.init(kind: .lost, host: "api.test", detail: "cut"))
        }
        let ending = await TestWorld(server: log).run("logs", "list", "--format", "name")
        #expect(ending.status == 0)
        #expect(Self.names(ending).count == 130)
    }

    @Test func `an array of JSON is whole, over pages too`() async throws {
        for (terminals, count) in [([], 0), ([], 120), ([.output], 0), ([.output], 120)]
            as [(Set<ConsoleStream>, Int)]
        {
            let world = TestWorld(terminals: terminals, server: TestLog(Self.entries(0..<count)))
            let ending = await world.run("logs", "list", "--json")
            let json = try JSON(parsing: ending.out)
            #expect(json.array?.count == count)
            #expect(ending.out == json.text(pretty: !terminals.isEmpty) + "\n")
        }
    }

    @Test func `a table keeps its columns over pages`() async {
        let log = TestLog(Self.entries(0..<60))
        let ending = await TestWorld(terminals: [.output], server: log).run("logs", "list")
        let lines = ending.out.split(separator: "\n")
        #expect(lines.count == 61)
        #expect(lines.filter { $0.hasPrefix("ID ") || $0.contains("ID  ") }.count == 1)
    }

    @Test func `an empty log is explained to a person only`() async {
        let seen = await TestWorld(terminals: [.error], server: TestLog([])).run("logs", "list")
        #expect(seen.err.contains("Workers Observability"))
        let filtered = await TestWorld(terminals: [.error], server: TestLog([]))
            .run("logs", "list", "--model", "x")
        #expect(filtered.err == "aig: no entry matches; fewer filters find more\n")
        #expect(await TestWorld(server: TestLog([])).run("logs", "list").err.isEmpty)
    }
}
