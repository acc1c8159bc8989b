/// A formula that stands in lines of its own, between `$$` or `\[` and `\]`.
struct MathBlock: Sendable {
    private let closing: [UInt8]
    private var previous: UInt8 = 0
    private(set) var isClosed = false

    /// - Parameter opening: the formula's first byte.
    init(opening: UInt8) {
        closing = opening == .dollar ? [.dollar, .dollar] : [.backslash, .rightBracket]
    }

    /// Looks for the close in more of the formula, behind its opening.
    mutating func pass(_ text: ArraySlice<UInt8>) {
        for byte in text {
            if previous == closing[0], byte == closing[1] { isClosed = true }
            previous = byte
        }
    }
}
