import AIGateway
import ArgumentParser
import Foundation
import HTTPTypes
import Testing

@testable import aig

/// What a batch is made of, piece by piece.
@Suite struct BatchPartsTests {
    @Test(arguments: [1, 2, 3, 7, 100])
    func `lines are the same however the bytes arrive`(_ step: Int) {
        let text = "\u{FEFF}{\"a\":1}\r\n\n  \n{\"b\":\"é\"}\n{\"c\":3}"
        var lines = LineSplitter(longest: 100)
        var found: [LineSplitter.Line] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            lines.feed(Array(rest.prefix(step)))
            rest = rest.dropFirst(step)
            while let line = lines.next() { found.append(line) }
        }
        lines.feed(nil)
        while let line = lines.next() { found.append(line) }
        #expect(
            found == [
                .init(number: 1, content: .bytes(Array("{\"a\":1}\r".utf8))),
                .init(number: 4, content: .bytes(Array("{\"b\":\"é\"}".utf8))),
                .init(number: 5, content: .bytes(Array("{\"c\":3}".utf8))),
            ])
        #expect(lines.isDrained)
        #expect(lines.consumed == text.utf8.count)
    }

    @Test func `a line that is too long is not kept, and the next one is read`() {
        var lines = LineSplitter(longest: 4)
        lines.feed(Array("12".utf8))
        let none = lines.next()
        lines.feed(Array("345\n1234\n".utf8))
        let found = [none, lines.next(), lines.next(), lines.next()]
        #expect(
            found == [
                nil, .init(number: 1, content: .tooLong),
                .init(number: 2, content: .bytes(Array("1234".utf8))), nil,
            ])
    }

    @Test func `shards are disjoint, and together they are the file`() throws {
        let shards = (1...3).map { Shard(index: $0, count: 3) }
        for line in 1...20 {
            #expect(shards.count { $0.contains(line: line) } == 1)
        }
        #expect(Shard(argument: "3/8") == Shard(index: 3, count: 8))
        for wrong in ["0/3", "4/3", "3", "a/b", "1/0", "-1/3", "1/2/3", ""] {
            #expect(Shard(argument: wrong) == nil, "\(wrong)")
        }
    }

    @Test(arguments: IDSet.Mark.allCases)
    func `a set of names holds numbers and texts apart from each other`(_ mark: IDSet.Mark) {
        var set = IDSet()
        let names = ["1", "64", "65", "01", "-1", "a", "1000000000000", "1.0", "", "é"]
        let inserted = names.map { set.insert($0, as: mark) }
        #expect(inserted.allSatisfy { $0 })
        let insertedAgain = names.map { set.insert($0, as: mark) }
        #expect(!insertedAgain.contains(true))
        for name in names {
            for other in IDSet.Mark.allCases {
                #expect(set.contains(name, as: other) == (other == mark), "\(name)")
            }
        }
        #expect(!set.contains("2", as: mark))
        #expect(set.count(of: mark) == names.count)
        let removed = names.map { set.remove($0, as: mark) }
        #expect(removed.allSatisfy { $0 })
        let removedAgain = names.map { set.remove($0, as: mark) }
        #expect(!removedAgain.contains(true))
        #expect(set.count(of: mark) == 0)
    }

    @Test func `a line that is met is one of those that are met, and no longer a stranger`() throws
    {
        let folder = try TemporaryFolder()
        let path = try folder.file(
            "out", "{\"id\":\"a\"}\n{\"id\":\"b\",\"error\":{}}\n{\"id\":3}\n")
        var ledger = try ResultLedger(reading: ResultFile(path: path, start: .keeping))
        #expect(ledger.strangers == 3)
        let ids = ["a", "b", "c", "a", "b", "c"].compactMap { BatchID(.string($0)) }
        let met = ids.map { ledger.meet($0) }
        #expect(met == [.answered, .failed, .open, .again, .again, .again])
        #expect(ledger.strangers == 1)
    }

    @Test func `results come out in order, and no more than the window waits`() {
        var order = ResultOrder(window: 3)
        let places = (0..<3).map { _ in order.place() }
        #expect(!order.hasRoom)
        let none = order.settle([2], at: places[2]) + order.settle([1], at: places[1])
        #expect(none.isEmpty)
        #expect(order.held == [[1], [2]])
        #expect(!order.hasRoom)
        let all = order.settle([0], at: places[0])
        #expect(all == [[0], [1], [2]])
        #expect(order.isEmpty)
        #expect(order.hasRoom)
    }

    @Test func `a rate limit halves what is under way, and answers earn it back`() {
        var pace = BatchPace(most: 100)
        pace.pause(underWay: 80)
        #expect(pace.limit == 0)
        pace.resume()
        #expect(pace.limit == 40)
        for _ in 0..<100 { pace.noteAnswer() }
        #expect((49...50).contains(pace.limit))
        for _ in 0..<10_000 { pace.noteAnswer() }
        #expect(pace.limit == 100)
    }

    @Test func `a pause grows while nobody gets through, and after some minutes it is the last`() {
        var patience = RatePatience()
        func pause(told: Duration? = nil, through: Int = 0) -> Duration? {
            patience.pause(told: told, through: through, chance: 1)
        }
        let first = (0..<3).compactMap { _ in pause() }
        #expect(first == [.seconds(1), .seconds(2), .seconds(4)])
        #expect(pause(through: 1) == .seconds(1))
        let rest = Array(sequence(state: ()) { _ in pause(through: 1) })
        #expect(rest.last == .seconds(60))
        #expect((9...12).contains(rest.count))
        #expect(pause(through: 2) == .seconds(1))
    }

    @Test func `a pause that the server asks for is kept, and is not believed for ever`() {
        var patience = RatePatience()
        func pause(_ seconds: Int, through: Int) -> Duration? {
            patience.pause(told: .seconds(seconds), through: through, chance: 1)
        }
        #expect(pause(0, through: 0) == .zero)
        #expect(pause(0, through: 0) == .seconds(2))
        #expect(pause(7, through: 0) == .seconds(7))
        let long = (0..<4).map { _ in pause(3600, through: 5) }
        #expect(long == [.seconds(3600), .seconds(3600), .seconds(3600), nil])
    }

    @Test func `a budget counts what is under way by what the others took`() {
        let budget = BatchBudget(tokens: 100, cost: nil)
        var tally = BatchTally()
        #expect(budget.allows(another: tally, underWay: 0))
        #expect(!budget.allows(another: tally, underWay: 1))
        #expect(BatchBudget(tokens: nil, cost: nil).allows(another: tally, underWay: 50))
        tally.answered = 2
        tally.inputTokens = 40
        #expect(budget.allows(another: tally, underWay: 2))
        #expect(!budget.allows(another: tally, underWay: 3))
        tally.outputTokens = 59
        #expect(!budget.isSpent(tally))
        tally.outputTokens = 60
        #expect(budget.isSpent(tally))
    }

    @Test func `80 columns show how far it is, what it costs, and how long it takes`() {
        let world = TestWorld().world
        let progress = BatchProgress(
            isQuiet: false, sharesTerminal: false, before: BatchTally(), in: world)
        var tally = BatchTally()
        (tally.answered, tally.final, tally.cost, tally.isPriced) = (123_000, 456, 12.345_678, true)
        (tally.inputTokens, tally.outputTokens) = (123_456_789, 12_345_678)
        let line = progress.line(
            tally, underWay: 1000, isPaused: true, total: 1_000_000,
            until: world.now() + .seconds(1000))
        let shown = String(line.prefix(79))
        #expect(shown.hasPrefix("123456/1000000 done · 123/s · $12.345678 · 1 h 58 min left · "))
        #expect(line.hasSuffix(" · 1000 under way · 123456789 tokens in, 12345678 out"))
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.3"), (0.000_03, "0.00003"), (1e-9, "0"), (7, "7"), (123.45, "123.45"),
        (1.999_999_9, "2"), (1e300, "1e+300"), (.nan, "nan"),
    ])
    func `an amount is shown without noise`(_ dollars: Double, _ text: String) {
        #expect(BatchProgress.amount(dollars) == text)
    }

    @Test(arguments: [
        ("0.15/0.6", PriceArgument(argument: "0.15/0.6")), ("a/b=1/2", .init(argument: "a/b=1/2")),
    ])
    func `a price is for a model or for all`(_ text: String, _ price: PriceArgument?) {
        #expect(price != nil)
        #expect(price?.model == (text.contains("=") ? "a/b" : nil))
        for wrong in ["1", "1/", "/1", "a=1", "=1/2", "-1/2", "nan/1", "1/2/3"] {
            #expect(PriceArgument(argument: wrong) == nil, "\(wrong)")
        }
    }

    @Test(arguments: [
        (429, "2003", FailureClass.rate), (429, "3040", .rate), (408, "3007", .timeout),
        (503, "", .fault), (529, "", .fault), (500, "2005", .fault), (429, "3036", nil),
        (400, "", nil), (402, "2021", nil), (424, "2016", nil),
    ])
    func `each refusal has its class`(
        _ status: Int, _ code: String, _ expected: FailureClass?
    ) async throws {
        let body =
            #"{"success":false,"errors":[{"code":\#(code.isEmpty ? "0" : code),"message":"x"}]}"#
        let exchange = Exchange(
            status: status, fields: [:], body: ExchangeBody(chunks: [Array(body.utf8)]))
        let refusal = try await exchange.refusal().refusal
        #expect(FailureClass(.refused(refusal)) == expected)
    }

    @Test func `an option of a line is there for every flag that is a line's to set`() throws {
        let help = try JSON(parsing: AIG._dumpHelp())
        let commands = help["command"]?["subcommands"]?.array ?? []
        let batch = try #require(commands.first { $0["commandName"]?.string == "batch" })
        let titles = ["Model options", "Gateway options"]
        let flags = (batch["arguments"]?.array ?? []).filter {
            titles.contains($0["sectionTitle"]?.string ?? "")
        }
        #expect(flags.count > 30)
        // Secrets and files are not a line's to name; the last three are about all lines.
        let others = [
            "payment-method", "payment-signature-env", "access-client-id", "no-validate", "body",
            "no-stream", "tool",
        ]
        for flag in flags {
            let names = (flag["names"]?.array ?? []).compactMap { $0["name"]?.string }
            // An option that can be switched off is one option.
            let isInverse = names.contains {
                $0.hasPrefix("no-") && $0 != "no-wholesale" && $0 != "no-session-affinity"
            }
            guard !isInverse, !names.contains(where: others.contains) else { continue }
            #expect(names.contains { LineOption.named($0) != nil }, "\(names)")
        }
    }
}
