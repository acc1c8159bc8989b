import AIGateway
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("0", "$0.00"), ("1", "$0.01"), ("2500", "$25.00"), ("-5", "-$0.05"), ("-250", "-$2.50"),
        ("12.5", "$0.13"), ("12.4", "$0.12"), ("-12.5", "-$0.13"), ("1e3", "$10.00"),
        ("1.05E1", "$0.11"), ("0.0000000001", "$0.00"), ("123456789012", "$1234567890.12"),
        ("1.2300000000000000000000000000000000001", "$0.01"), ("1e-400", "$0.00"),
    ])
    func `cents become dollars with two digits`(_ cents: String, _ dollars: String) {
        #expect(Money(cents: .number(cents))?.dollars == dollars)
    }

    @Test func `what is no amount is none`() {
        #expect(Money(cents: .number("1e300")) == nil)
        #expect(Money(cents: .string("12")) == nil)
        #expect(Money(cents: nil) == nil)
    }

    @Test func `fractions of cents add up exactly`() {
        let tenths = Array(repeating: Money(cents: .number("0.1")) ?? .zero, count: 30)
        #expect(tenths.reduce(.zero, +) == Money(cents: 3))
    }

    @Test(
        arguments: [
            ("25", 2500), ("$25", 2500), ("25.5", 2550), ("25.05", 2505), ("0.99", 99),
            ("", nil), ("$", nil), ("1.234", nil), ("-5", nil), ("1,000", nil), ("1e3", nil),
            ("25.", nil), (".5", nil), ("٢٥", nil), ("9999999999999", nil),
        ] as [(String, Int?)])
    func `dollars are read as people write them`(_ text: String, _ cents: Int?) {
        #expect(Money(dollars: text)?.cents == cents)
    }
}
