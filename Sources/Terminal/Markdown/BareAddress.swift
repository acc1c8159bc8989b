/// An address that stands in the text without marks; nothing in it is a mark.
enum BareAddress {
    /// Whether the address ended before `byte`.
    static func isEnd(_ byte: UInt8) -> Bool {
        byte.isBlank || [.newline, .less, .greater, .quotation, .backtick].contains(byte)
    }

    /// Whether emphasis marks in an address may be behind its end when `byte` follows them.
    static func mayEnd(before byte: UInt8) -> Bool {
        isEnd(byte) || closing.contains(byte)
    }

    /// How far the address goes for certain, and whether it ends there.
    static func read(_ text: InlineText) -> (end: Int, isOver: Bool) {
        var place = text.place
        while place < text.limit, !isEnd(text.line[place]) {
            guard marks.contains(text.line[place]) else {
                place += 1
                continue
            }
            guard let end = text.runEnd(from: place) else {
                return (text.limit - place >= overlong ? text.limit : place, false)
            }
            guard end - place < overlong else {
                place = end
                continue
            }
            if end == text.limit || mayEnd(before: text.line[end]) { return (place, true) }
            place = end
        }
        return (place, place < text.limit || text.isWhole)
    }

    /// Whether `text` ends with a run too long to be a mark, of which more may come.
    static func endsOverlong(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, marks.contains(last) else { return false }
        return text.suffix(overlong).allSatisfy { $0 == last } && text.count >= overlong
    }

    /// So many marks in a row are none.
    private static let overlong = 4
    private static let marks: [UInt8] = [.star, .underscore, .tilde]
    private static let closing = Array(")].,;:!?'*_~".utf8)
}
