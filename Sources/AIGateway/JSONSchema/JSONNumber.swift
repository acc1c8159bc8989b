/// A JSON number by its value, exactly: its digits times a power of ten.
///
/// However large or small the number is written, no operation here overflows or takes longer than
/// its digits are many.
struct JSONNumber: Sendable, Equatable {
    let isNegative: Bool
    /// The significant digits, 0 to 9, with no zero at either end; none for zero.
    let digits: [UInt8]
    /// The power of ten that the last digit counts.
    let exponent: Int

    /// Exponents beyond are held to be this one, so that sums of them stay in range.
    private static let largestExponent = 1 << 60

    /// Takes a number as JSON writes it.
    init(_ text: String) {
        let mantissa = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let fraction = mantissa.drop { $0 != UInt8(ascii: ".") }.dropFirst()
        let written = mantissa.filter { (0x30...0x39).contains($0) }.map { $0 - 0x30 }
        let trailing = written.reversed().prefix { $0 == 0 }.count
        digits = Array(written.dropLast(trailing).drop { $0 == 0 })
        isNegative = mantissa.first == UInt8(ascii: "-") && !digits.isEmpty
        let power = Self.exponent(text[mantissa.endIndex...].dropFirst())
        exponent = digits.isEmpty ? 0 : power - fraction.count + trailing
    }

    private static func exponent(_ text: Substring) -> Int {
        guard !text.isEmpty else { return 0 }
        guard let power = Int(text) else {
            return text.hasPrefix("-") ? -largestExponent : largestExponent
        }
        return min(max(power, -largestExponent), largestExponent)
    }

    var isInteger: Bool { exponent >= 0 }

    /// The one spelling of this value.
    var canonical: String {
        let sign = isNegative ? "-" : ""
        return "\(sign)\(String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self))e\(exponent)"
    }
}

extension JSONNumber: Comparable {
    static func < (one: JSONNumber, other: JSONNumber) -> Bool {
        guard one.isNegative == other.isNegative else { return one.isNegative }
        return one.isNegative ? other.isNearerZero(than: one) : one.isNearerZero(than: other)
    }

    private func isNearerZero(than other: JSONNumber) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else { return !other.digits.isEmpty }
        let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
        guard size == otherSize else { return size < otherSize }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
