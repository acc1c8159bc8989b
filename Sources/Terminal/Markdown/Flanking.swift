/// Whether a run of emphasis marks may open or close, by what is around it (CommonMark 6.2).
struct Flanking {
    let canOpen: Bool
    let canClose: Bool

    init(mark: UInt8, before: UInt8, after: UInt8) {
        let isBefore = Self.kind(before)
        let isAfter = Self.kind(after)
        // Where no blanks part words, as in Chinese, `**a:**b` must close all the same.
        let isLeft =
            isAfter != .blank && (isAfter == .text || isBefore != .text || before >= 0x80)
        let isRight =
            isBefore != .blank && (isBefore == .text || isAfter != .text || after >= 0x80)
        switch mark {
        case .underscore:
            canOpen = isLeft && (!isRight || isBefore == .punctuation)
            canClose = isRight && (!isLeft || isAfter == .punctuation)
        case .star where before.isDigit && after.isDigit:
            // A product: `5*3 and 4*2` must not lose its signs.
            canOpen = false
            canClose = false
        default:
            canOpen = isLeft
            canClose = isRight
        }
    }

    private enum Kind { case blank, punctuation, text }

    private static func kind(_ byte: UInt8) -> Kind {
        if byte.isBlank || byte == .newline { return .blank }
        return byte.isPunctuation ? .punctuation : .text
    }
}
