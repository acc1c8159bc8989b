import AIGateway
import Testing

@Suite struct LogTimeTests {
    @Test(
        arguments: [
            ("2026-11-21T04:14:34.123Z", "2026-11-21T04:14:34.123Z"),
            ("2026-11-21t04:14:34z", "2026-11-21T04:14:34Z"),
            ("2026-11-21 04:14:34.123456", "2026-11-21T04:14:34.123456Z"),
            ("2026-11-21T04:14+02:30", "2026-11-21T01:44:00Z"),
            ("2026-01-01T00:00:00.5-0100", "2026-01-01T01:00:00.5Z"),
            ("2024-02-29", "2024-02-29T00:00:00Z"),
            ("1969-12-31T23:59:59.9Z", "1969-12-31T23:59:59.9Z"),
            ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"),
            ("2026-11-21T04:14:34.1234567891Z", "2026-11-21T04:14:34.123456789Z"),
        ] as [(String, String)])
    func `a moment is read as it is written`(_ text: String, _ expected: String) {
        #expect(LogTime(text)?.text == expected)
    }

    @Test(arguments: [
        "", "2026", "2026-13-01", "2026-02-29", "2026-11-21T", "2026-11-21T24:00Z",
        "2026-11-21T04:14:34.Z", "2026-11-21T04:14:34Zx", "0001-01-01", "2026-11-21T04",
        "１２３４-01-01",
    ])
    func `what is no moment is none`(_ text: String) {
        #expect(LogTime(text) == nil)
    }

    @Test func `a moment's neighbours are a unit of its last digit away`() {
        #expect(LogTime("2026-12-31T23:59:59Z")?.successor.text == "2027-01-01T00:00:00Z")
        #expect(LogTime("2026-01-01T00:00:00.000Z")?.predecessor.text == "2025-12-31T23:59:59.999Z")
        #expect(LogTime("2026-01-01T00:00Z") == LogTime("2026-01-01T01:00:00.000+01:00"))
    }

    @Test func `days are counted through centuries`() {
        for day in stride(from: -100_000, through: 100_000, by: 37) {
            let time = LogTime(nanoseconds: Int64(day) * 86_400_000_000_000, digits: 0)
            #expect(LogTime(time.text) == time)
        }
    }
}
