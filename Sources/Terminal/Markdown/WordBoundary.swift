/// Where a line may be broken without a blank: between ideographs and kana.
struct WordBoundary: Sendable {
    private enum Kind { case other, ideograph, opening }

    private var previous = Kind.other

    /// Notes `scalar`, which is not ASCII.
    ///
    /// - Returns: whether the line may be broken before it.
    mutating func pass(_ scalar: Unicode.Scalar) -> Bool {
        let isIdeograph = Self.isIdeograph(scalar.value)
        let before = previous
        if Self.isOpening(scalar.value) {
            previous = .opening
            return before != .opening
        }
        // Combining marks and emoji stay with what they follow.
        previous = isIdeograph ? .ideograph : .other
        return isIdeograph && before != .opening && !Self.isClosing(scalar.value)
    }

    /// Notes ASCII text without blanks.
    ///
    /// - Returns: whether the line may be broken before it.
    mutating func passASCII(first: UInt8, last: UInt8) -> Bool {
        defer { previous = last == .leftParenthesis || last == .leftBracket ? .opening : .other }
        return previous == .ideograph && (first.isLetter || first.isDigit)
    }

    private static func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF60,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private static func isOpening(_ scalar: UInt32) -> Bool {
        switch scalar {
        // 〈《「『【〔 and their wide relatives
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0xFF08, 0xFF3B, 0xFF5B:
            true
        default: false
        }
    }

    /// What must not begin a line: closing punctuation, small kana and marks that lengthen.
    private static func isClosing(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3001...0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017,
            0x3019, 0x301C, 0x3099...0x309C, 0x30FB...0x30FE, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E,
            0xFF1A...0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D:
            true
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x30A1, 0x30A3,
            0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7:
            true
        default: false
        }
    }
}
