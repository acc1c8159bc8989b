/// Counts the columns of text that comes scalar by scalar, as a terminal does.
struct ColumnCounter: Sendable {
    private var previousColumns = 0
    private var isJoined = false
    private var isHalfFlag = false

    /// By how many columns `scalar` makes the text longer.
    mutating func count(_ scalar: Unicode.Scalar) -> Int {
        let columns = columns(of: scalar)
        isJoined = scalar == "\u{200D}"
        isHalfFlag = Self.isFlagLetter(scalar) && !isHalfFlag
        if columns > 0 { previousColumns = columns }
        return columns
    }

    /// Notes that plain ASCII text came in between.
    mutating func passASCII() {
        previousColumns = 1
        isJoined = false
        isHalfFlag = false
    }

    private func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        // The emoji variation selector widens what was narrow.
        case 0xFE0F: previousColumns == 1 ? 1 : 0
        // Skin tones and Hangul vowels and finals merge with what is before them.
        case 0x1F3FB...0x1F3FF where previousColumns == 2: 0
        case 0x1160...0x11FF: 0
        default: isJoined || (isHalfFlag && Self.isFlagLetter(scalar)) ? 0 : DisplayWidth.of(scalar)
        }
    }

    private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
}
