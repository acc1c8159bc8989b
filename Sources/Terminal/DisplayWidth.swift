/// How many columns text takes on a terminal.
///
/// Source: Unicode Standard Annex #11 (East Asian Width) and the emoji presentation of UTS #51,
/// reduced to the blocks that terminals agree on.
public enum DisplayWidth {
    /// The columns of `text`, which has no control characters.
    public static func of(_ text: String) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The longest beginning of `text` that fits, with `…` in its last column when it was cut.
    public static func prefix(of text: String, columns: Int) -> String {
        guard of(text) > columns else { return text }
        var used = 0
        let kept = text.prefix { character in
            used += of(character)
            return used < columns
        }
        return kept + "…"
    }

    private static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.isASCII { return 1 }
        let isEmoji =
            first.properties.isEmojiPresentation
            || character.unicodeScalars.contains("\u{FE0F}")
        if isEmoji || isWide(first.value) { return 2 }
        return first.properties.generalCategory == .nonspacingMark ? 0 : 1
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
