import Testing

@testable import Sandbox

@Suite struct StoreTests {
    private func at(_ seconds: Int) -> Timestamp { Timestamp(seconds: seconds) }

    @Test func `a moment keeps its milliseconds as text`() {
        for milliseconds in 0..<1000 {
            let text = Timestamp(milliseconds: 1_800_000_000_000 + Int64(milliseconds)).text
            let digits = String(milliseconds + 1000).dropFirst()
            #expect(text == "2027-01-15T08:00:00.\(digits)Z")
        }
    }

    @Test func `a fixed window opens again at its end`() {
        var limiter = RateLimiter()
        let rule = RateLimiter.Rule(limit: 2, interval: 60, slides: false)
        #expect(limiter.admit(at: at(50), rule: rule) == nil)
        #expect(limiter.admit(at: at(55), rule: rule) == nil)
        #expect(limiter.admit(at: at(59), rule: rule) == 1)
        #expect(limiter.admit(at: at(60), rule: rule) == nil)
        #expect(limiter.admit(at: at(61), rule: rule) == nil)
        #expect(limiter.admit(at: at(62), rule: rule) == 58)
    }

    @Test func `a sliding window waits for the oldest request to leave it`() {
        var limiter = RateLimiter()
        let rule = RateLimiter.Rule(limit: 2, interval: 60, slides: true)
        #expect(limiter.admit(at: at(50), rule: rule) == nil)
        #expect(limiter.admit(at: at(55), rule: rule) == nil)
        #expect(limiter.admit(at: at(60), rule: rule) == 50)
        #expect(limiter.admit(at: at(110), rule: rule) == nil)
        #expect(limiter.admit(at: at(111), rule: rule) == 4)
    }

    @Test func `the cache forgets in time, and with its gateway`() {
        var cache = ResponseCache()
        let key = ResponseCache.Key(gateway: "g", request: [1])
        cache.keep(Performance(answer: .json([:])), for: key, until: at(100))
        #expect(cache.performance(for: key, at: at(99)) != nil)
        #expect(cache.performance(for: key, at: at(100)) == nil)
        cache.keep(Performance(answer: .json([:])), for: key, until: at(100))
        cache.forget(gateway: "g")
        #expect(cache.performance(for: key, at: at(0)) == nil)
    }

    private func entry(_ id: String, bytes: Int = 0) -> LogEntry {
        LogEntry(
            gateway: "g", id: id, summary: ["id": .string(id)],
            request: Array(repeating: 0, count: bytes))
    }

    @Test func `the log keeps the newest, by number and by weight`() {
        var book = LogBook(capacity: 3, heaviest: 100)
        for number in 1...5 { book.add(entry("\(number)")) }
        #expect(book.entries(of: "g").map(\.id) == ["3", "4", "5"])
        book.add(entry("6", bytes: 60))
        book.add(entry("7", bytes: 60))
        #expect(book.entries(of: "g").map(\.id) == ["7"])
        book.add(entry("8", bytes: 500))
        #expect(book.entries(of: "g").map(\.id) == ["8"])
    }

    @Test(arguments: [
        (#"[{"key":"success","operator":"eq","value":[false]}]"#, true),
        (#"[{"key":"model","operator":"contains","value":["GPT"]}]"#, true),
        (#"[{"key":"model","operator":"neq","value":["gpt-5.5"]}]"#, false),
        (#"[{"key":"tokens","operator":"gt","value":[29]}]"#, true),
        (#"[{"key":"tokens","operator":"lt","value":[30]}]"#, false),
        (#"[{"key":"created_at","operator":"lt","value":["2026-06-01"]}]"#, true),
        (#"[{"key":"metadata.key","operator":"eq","value":["team"]}]"#, true),
        (#"[{"key":"metadata.value","operator":"eq","value":["b","a"]}]"#, true),
        (
            #"[{"key":"success","operator":"eq","value":[false]},"#
                + #"{"key":"tokens_in","operator":"eq","value":[11]}]"#, false
        ),
        ("[]", true),
    ])
    func `log entries pass through all filters`(text: String, passes: Bool) throws {
        let summary: JSONValue = [
            "success": false, "model": "gpt-5.5", "tokens_in": 10, "tokens_out": 20,
            "created_at": "2026-01-01T00:00:00.000Z", "metadata": #"{"team":"a"}"#,
        ]
        #expect(try LogFilter.filters(in: text).allSatisfy { $0.accepts(summary) } == passes)
    }

    @Test(arguments: [
        "{", "{}", #"[{"key":"colour","operator":"eq","value":[1]}]"#,
        #"[{"key":"cost","operator":"is","value":[1]}]"#,
        #"[{"key":"cost","operator":"eq","value":1}]"#,
    ])
    func `a filter outside the grammar is refused`(text: String) {
        #expect(throws: Refusal.self) { try LogFilter.filters(in: text) }
    }
}
