extension JSONNumber {
    /// The value when it is a whole number from 0 on; the largest `Int` in place of a larger one.
    var clampedCount: Int? {
        guard isInteger, !isNegative else { return nil }
        guard digits.count + exponent <= 18 else { return .max }
        return digits.reduce(0) { $0 * 10 + Int($1) } * Self.power(exponent)
    }

    /// Whether this can be a divisor: ``isMultiple(of:)`` computes in 64 bits.
    var isDivisor: Bool { !isNegative && (1...18).contains(digits.count) }

    /// Whether this is a whole number of times `divisor`, which has to be one; see ``isDivisor``.
    func isMultiple(of divisor: JSONNumber) -> Bool {
        guard !digits.isEmpty else { return true }
        let shift = exponent - divisor.exponent
        guard shift >= 0, divisor.isDivisor else { return false }
        let modulus = divisor.digits.reduce(0) { $0 * 10 + UInt64($1) }
        // A further zero changes nothing once there are as many as the modulus has twos and fives.
        let zeros = repeatElement(UInt8(0), count: min(shift, 64))
        return [digits, Array(zeros)].joined().reduce(0) { ($0 * 10 + UInt64($1)) % modulus } == 0
    }

    private static func power(_ exponent: Int) -> Int {
        repeatElement(10, count: exponent).reduce(1, *)
    }
}
