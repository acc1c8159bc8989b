/// An amount of US dollars, exactly: the API counts in cents, whole or not.
public struct Money: Sendable, Equatable, Comparable {
    /// A billion to the cent; what is finer is rounded.
    private var units: Int128

    private static let unitsPerCent: Int128 = 1_000_000_000
    private static let scale = 9
    /// More than anyone has, and far from where adding up a history would overflow.
    private static let mostDigits = 29

    private init(units: Int128) { self.units = units }

    public static let zero = Money(units: 0)

    public init(cents: Int) { units = Int128(cents) * Self.unitsPerCent }

    /// Takes a number of cents as the API writes it; `nil` for anything else.
    public init?(cents: JSON?) {
        guard case .number(let text) = cents else { return nil }
        let number = JSONNumber(text)
        let shift = number.exponent + Self.scale
        guard number.digits.count + shift <= Self.mostDigits else { return nil }
        // One digit more than is kept decides how the last one is rounded.
        let kept = number.digits.prefix(max(0, number.digits.count + min(shift, 0)))
        let rest = number.digits.dropFirst(kept.count)
        let isNear = shift < 0 && -shift == rest.count && (rest.first ?? 0) >= 5
        var value = kept.reduce(Int128(0)) { $0 * 10 + Int128($1) } + (isNear ? 1 : 0)
        for _ in 0..<max(0, shift) { value *= 10 }
        units = number.isNegative ? -value : value
    }

    /// Reads `25`, `25.50` or `$25`; `nil` for anything else.
    public init?(dollars text: String) {
        let digits = text.hasPrefix("$") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard isNumber, (1...2).contains(parts.count), parts[0].count <= 12,
            parts.count == 1 || parts[1].count <= 2, let whole = Int(parts[0])
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] + (parts[1].count == 1 ? "0" : "") : "0"
        self.init(cents: whole * 100 + (Int(fraction) ?? 0))
    }

    /// Whole cents, a half rounded away from zero.
    public var cents: Int {
        let half = Self.unitsPerCent / 2
        return Int(clamping: (units + (units < 0 ? -half : half)) / Self.unitsPerCent)
    }

    /// As in `$12.50` and `-$0.05`.
    public var dollars: String {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(cents < 0 ? "-" : "")$\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    public static func + (one: Money, other: Money) -> Money {
        Money(units: one.units + other.units)
    }

    public static func < (one: Money, other: Money) -> Bool { one.units < other.units }
}
