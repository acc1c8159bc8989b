import AIGateway
import Testing

@testable import aig

/// `aig logs tail` over a log that is written to meanwhile.
@Suite struct LogTailTests {
    /// Ends the tail: no waiting helps against this.
    private static let end = GatewayError.refused(
        Refusal(meaning: .missingPermission, status: 403, message: "enough"))

    /// The world's time of day is 1,000,000 ms.
    private static func entries(_ range: Range<Int>, from time: Int = 0) -> [TestLog.Entry] {
        range.map { TestLog.Entry(number: $0, time: time + $0) }
    }

    private static func names(_ ending: TestWorld.Ending) -> [String] {
        ending.out.split(separator: "\n").map(String.init)
    }

    private func tail(
        _ log: TestLog, _ flags: String..., retries: Int = 2
    ) async -> TestWorld.Ending {
        await TestWorld(server: log).run(
            ["logs", "tail", "-f", "--format", "name", "--retries", "\(retries)"] + flags)
    }

    @Test func `the last entries come oldest first`() async {
        let log = TestLog(Self.entries(0..<120))
        let ending = await TestWorld(server: log).run("logs", "tail", "--format", "name")
        #expect(Self.names(ending) == (110..<120).map { "e\($0)" })
        let many = await TestWorld(server: log).run("logs", "tail", "-n", "70", "--format", "name")
        #expect(Self.names(many) == (50..<120).map { "e\($0)" })
    }

    @Test(arguments: [true, false])
    func `ten thousand new entries between two looks all come, once`(_ knowsTotals: Bool) async {
        let log = TestLog(Self.entries(0..<20), knowsTotals: knowsTotals) {
            state throws(GatewayError) in
            if state.tries == 2 { state.entries += Self.entries(20..<10_020) }
            if state.tries > 500 { throw Self.end }
        }
        let ending = await tail(log)
        #expect(ending.status == 77)
        #expect(Self.names(ending) == (10..<10_020).map { "e\($0)" })
    }

    @Test func `entries that appear late and out of order come, once`() async {
        // Each of 600 entries appears up to 200 requests after its turn.
        let log = TestLog([]) { state throws(GatewayError) in
            let now = state.tries
            if now > 900 { throw Self.end }
            let known = Set(state.entries.map(\.number))
            state.entries += (0..<600).filter { number in
                1 + number + number * 7919 % 200 < now && !known.contains(number)
            }.map { TestLog.Entry(number: $0, time: $0 * 100) }
        }
        let ending = await tail(log, "-n", "0")
        let names = Self.names(ending)
        #expect(names.count == 600)
        #expect(Set(names).count == 600)
    }

    @Test func `entries that are deleted don't hide late ones`() async {
        let log = TestLog(Self.entries(0..<100)) { state throws(GatewayError) in
            if state.tries > 40 { throw Self.end }
            if state.tries == 10 { state.entries.removeFirst(5) }
            if state.tries == 12 { state.entries.insert(.init(number: 900, time: 50), at: 0) }
            if state.tries == 20 {
                state.entries.removeFirst(3)
                state.entries.insert(.init(number: 901, time: 51), at: 0)
            }
        }
        #expect(Self.names(await tail(log, "-n", "0")) == ["e900", "e901"])
    }

    @Test func `an outage is told once and survived`() async {
        let log = TestLog(Self.entries(0..<3)) { state throws(GatewayError) in
            switch state.tries {
            case 2...20: throw .connection(.init(kind: .lost, host: "api.test", detail: "cut"))
            case 21:
                throw .refused(
                    Refusal(meaning: .rate, status: 429, message: "slow", retryAfter: 90))
            case 22: state.entries += Self.entries(3..<5)
            case 60...: throw Self.end
            default: break
            }
        }
        let world = TestWorld(server: log)
        let ending = await world.run("logs", "tail", "-f", "--format", "name")
        #expect(Self.names(ending) == (0..<5).map { "e\($0)" })
        #expect(ending.err.split(separator: "\n").count == 2)
        #expect(
            ending.err.hasPrefix("aig: api.test: cut; asking again until it works\naig: enough"))
        #expect(!world.pauses.contains(.seconds(90)))
    }

    @Test func `every other request may fail`() async {
        let log = TestLog(Self.entries(0..<10)) { state throws(GatewayError) in
            if state.tries == 4 { state.entries += Self.entries(10..<500) }
            if state.tries > 120 { throw Self.end }
            guard state.tries.isMultiple(of: 2) else {
                throw .refused(Refusal(meaning: .unavailable, status: 503, message: "down"))
            }
        }
        #expect(Self.names(await tail(log)) == (0..<500).map { "e\($0)" })
    }

    @Test func `what never worked is not waited for`() async {
        let log = TestLog([]) { _ throws(GatewayError) in
            throw .connection(.init(kind: .refused, host: "api.test", detail: "nobody"))
        }
        #expect(await tail(log).status == 69)
    }

    @Test func `a limit ends it`() async {
        let log = TestLog(Self.entries(0..<3)) { state in
            state.entries += Self.entries(state.entries.count..<state.entries.count + 4)
        }
        let ending = await tail(log, "-n", "2", "--limit", "9")
        #expect(ending.status == 0)
        #expect(Self.names(ending) == (5..<14).map { "e\($0)" })
    }

    @Test func `an entry from the future doesn't blind it`() async {
        let log = TestLog(Self.entries(0..<3, from: 999_000)) { state throws(GatewayError) in
            if state.tries == 2 { state.entries.append(.init(number: 99, time: 90_000_000)) }
            if state.tries == 5 { state.entries += Self.entries(3..<6, from: 999_000) }
            if state.tries > 20 { throw Self.end }
        }
        #expect(Self.names(await tail(log, "-n", "0")) == ["e99", "e3", "e4", "e5"])
    }
}
