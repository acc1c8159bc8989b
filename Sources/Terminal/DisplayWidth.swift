/// How many columns text takes on a terminal.
///
/// Source: Unicode Standard Annex #11 (East Asian Width) and the emoji presentation of UTS #51,
/// reduced to the blocks that terminals agree on.
public enum DisplayWidth {
    /// The columns of `text`, which has no control characters.
    public static func of(_ text: String) -> Int {
        var counter = ColumnCounter()
        return text.unicodeScalars.reduce(0) { $0 + counter.count($1) }
    }

    /// The longest beginning of `text` that fits, with `…` in its last column when it was cut.
    public static func prefix(of text: String, columns: Int) -> String {
        guard of(text) > columns else { return text }
        var used = 0
        let kept = text.prefix { character in
            used += of(String(character))
            return used < columns
        }
        return kept + "…"
    }

    /// The columns of a scalar that stands alone.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        if isWide(scalar.value) { return 2 }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return properties.isEmojiPresentation ? 2 : 1
        }
    }

    private static func isWide(_ scalar: UInt32) -> Bool {
        guard scalar >= 0x1100 else { return false }
        switch scalar {
        case 0x302A...0x302D, 0x3099, 0x309A: return false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            return true
        default: return false
        }
    }
}
