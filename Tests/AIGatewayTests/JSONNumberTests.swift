import Testing

@testable import AIGateway

@Suite struct JSONNumberTests {
    @Test(arguments: [
        ("1", "1.0"), ("10e-1", "1"), ("1e2", "100"), ("0", "-0.0"), ("0e5", "0"),
        ("1E+2", "1.00e2"), ("1e400", "10e399"), ("-0.50", "-5e-1"),
    ])
    func `one value has many spellings`(_ one: String, _ other: String) {
        #expect(JSONNumber(one) == JSONNumber(other))
    }

    @Test(arguments: [
        ("0", "1e-400"), ("-1", "0"), ("-2", "-1"), ("1", "2"), ("9", "10"), ("1.09", "1.1"),
        ("9007199254740992", "9007199254740993"), ("1e400", "1e401"), ("-1e400", "-1e-400"),
        ("1", "1e99999999999999999999"), ("1e-99999999999999999999", "1"), ("12", "120"),
    ])
    func `numbers have an order`(_ less: String, _ more: String) {
        #expect(JSONNumber(less) < JSONNumber(more))
        #expect(!(JSONNumber(more) < JSONNumber(less)))
        #expect(!(JSONNumber(less) < JSONNumber(less)))
    }

    @Test(arguments: [
        ("0", 0), ("3", 3), ("3.0", 3), ("1e2", 100), ("123456789012345678", 123456789012345678),
        ("1e400", .max), ("1e99999999999999999999", .max), ("1.5", nil), ("-1", nil), ("-0", 0),
    ])
    func `a count is a whole number`(_ text: String, _ count: Int?) {
        #expect(JSONNumber(text).clampedCount == count)
    }
}
