/// Makes the control characters in foreign text visible, so that a terminal shows them in place of
/// obeying them.
///
/// Feed it the text's UTF-8 in chunks of any size: a character split between two is put together
/// first. Line feeds and tabs pass; every other C0 character and DEL becomes `^X`, and C1 controls,
/// bidirectional overrides and bytes that are not UTF-8 become their number, as in `\u{9B}`.
public struct Sanitizer: Sendable {
    /// The bytes of a character whose end has not come yet.
    private var pending: [UInt8] = []

    public init() {}

    /// What may be shown of the text so far.
    public mutating func feed(_ chunk: [UInt8]) -> [UInt8] {
        if pending.isEmpty,
            chunk.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 })
        {
            return chunk
        }
        let text = pending + chunk
        let complete = text.count - Self.unfinishedTail(of: text)
        pending = Array(text[complete...])
        return Self.visible(text[..<complete])
    }

    /// What is left at the text's end: a character that was cut.
    public mutating func finish() -> [UInt8] {
        defer { pending = [] }
        return Self.visible(pending[...])
    }

    /// `text`, made harmless as a whole.
    public static func sanitize(_ text: String) -> String {
        String(decoding: visible(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// How many bytes at the end begin a character that goes on.
    static func unfinishedTail(of text: [UInt8]) -> Int {
        for length in 1...3 where length <= text.count {
            let byte = text[text.count - length]
            guard byte & 0xC0 != 0x80 else { continue }
            let whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length < whole ? length : 0
        }
        return 0
    }

    private static func visible(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var decoder = UTF8()
        var bytes = text.makeIterator()
        while true {
            switch decoder.decode(&bytes) {
            case .emptyInput: return output
            case .error: output += [0xEF, 0xBF, 0xBD]
            case .scalarValue(let scalar): output += shown(scalar)
            }
        }
    }

    private static func shown(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0x0A, 0x09, 0x20...0x7E: [UInt8(scalar.value)]
        case 0x7F: Array("^?".utf8)
        case 0..<0x20: [UInt8(ascii: "^"), UInt8(scalar.value) + 0x40]
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
            Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
        default: Array(String(scalar).utf8)
        }
    }
}
