import AIGateway
import Terminal
import Testing

@testable import aig

/// `aig logs stats`: what is counted, and how it is shown.
@Suite struct LogStatisticsTests {
    private static func log(_ count: Int = 100) -> TestLog {
        TestLog(
            (0..<count).map { number in
                let members: JSON = [
                    "model": number < 75 ? "large" : "small", "provider": "p",
                    "success": .bool(number % 10 != 0), "cached": .bool(number % 4 == 0),
                    "tokens_in": 10, "tokens_out": 2, "duration": .integer(number + 1),
                    "cost": .number("0.1"),
                    "metadata": .string(#"{"team":"t\#(number % 2)"}"#),
                ]
                return TestLog.Entry(
                    number: number, time: number, members: members.object ?? JSONObject())
            })
    }

    @Test func `figures are exact`() async throws {
        let ending = await TestWorld(server: Self.log()).run("logs", "stats", "--json")
        let json = try JSON(parsing: ending.out)
        #expect(json["requests"] == 100)
        #expect(json["errors"] == 10)
        #expect(json["cached"] == 25)
        #expect(json["tokens_in"] == 1000)
        #expect(json["cost"]?.text() == "10")
        #expect(json["latency_ms"] == ["p50": 50, "p90": 90, "p95": 95, "p99": 99, "max": 100])
        #expect(json["groups"]?.array?.map { $0["name"] } == ["large", "small"])
        #expect(json["groups"]?.array?.first?["cost"]?.text() == "7.5")
    }

    @Test(
        arguments: [
            ("status", ["success\t90", "error\t10"]), ("provider", ["p\t100"]),
            ("metadata.team", ["t0\t50", "t1\t50"]), ("cache", ["miss\t75", "hit\t25"]),
            ("day", ["2027-01-15\t100"]), ("hour", ["2027-01-15T07:00Z\t100"]),
            ("metadata.none", ["-\t100"]),
        ] as [(String, [String])])
    func `entries are counted by what is asked for`(_ by: String, _ rows: [String]) async {
        let ending = await TestWorld(server: Self.log()).run("logs", "stats", "--by", by)
        let found = ending.out.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(2).joined(
                separator: "\t")
        }
        #expect(found == rows + ["total\t100"])
    }

    @Test func `a terminal gets bars, and no escape codes but for the header`() async {
        let world = TestWorld(terminals: [.output], server: Self.log())
        let ending = await world.run("logs", "stats", "--sort", "cost", "--color", "never")
        let lines = ending.out.split(separator: "\n")
        #expect(lines.first == "cost, as the gateway reckons it, by model")
        #expect(lines[1].hasPrefix("large  ████"))
        #expect(lines[1].hasSuffix("█ $7.500000"))
        #expect(!ending.out.contains("\u{1B}"))
        #expect(lines.prefix(3).allSatisfy { $0.count <= 80 })
    }

    @Test(
        arguments: [("9.99", 80), ("10", 0), ("10.0", 0), ("11", 0), ("0", 80)]
            as [(String, Int32)])
    func `a budget is kept, to the last digit`(_ limit: String, _ status: Int32) async {
        let ending = await TestWorld(server: Self.log())
            .run("logs", "stats", "--fail-above-cost", limit)
        #expect(ending.status == status)
        #expect(ending.out.contains("total\t100"))
        #expect(ending.err.contains("$10.000000") == (status != 0))
    }

    @Test(arguments: ["much", "-1", "1x", "nan"])
    func `a budget is an amount`(_ limit: String) async {
        let ending = await TestWorld().run("logs", "stats", "--fail-above-cost=\(limit)")
        #expect(ending.status == 64)
    }

    @Test func `percentiles are exact for small values and near for large ones`() {
        var histogram = LatencyHistogram()
        let values = (0..<20_000).map { $0 * 7919 % 20_011 * ($0 % 3 == 0 ? 40 : 1) }
        for value in values { histogram.add(value) }
        let sorted = values.sorted()
        for percent in [1, 10, 50, 90, 95, 99, 100] {
            let exact = sorted[max(0, (values.count * percent + 99) / 100 - 1)]
            let told = histogram.percentile(percent) ?? -1
            #expect(abs(told - exact) <= (exact < 1024 ? 0 : exact / 1000 + 1), "\(percent)")
        }
        #expect(LatencyHistogram().percentile(50) == nil)
    }

    @Test func `tags without end are counted together`() {
        var statistics = LogStatistics(by: .model)
        for number in 0..<LogStatistics.mostGroups + 50 {
            statistics.add(LogRecord(["model": .string("m\(number)")]))
        }
        let groups = statistics.ranked(by: .requests)
        #expect(groups.count == LogStatistics.mostGroups + 1)
        #expect(groups.first?.name == LogStatistics.otherGroups)
        #expect(groups.first?.tally.requests == 50)
    }
}
