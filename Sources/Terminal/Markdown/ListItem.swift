/// The mark at a list item's start.
struct ListItem: Sendable, Equatable {
    /// How the mark is shown, with the blanks behind it.
    let shown: [UInt8]
    let columns: Int
    /// How many bytes of the source it takes.
    let length: Int

    /// Reads the item behind a bullet at the start of `text`; nil when more must come first.
    static func bullet(_ text: ArraySlice<UInt8>) -> ListItem? {
        guard let blanks = blanks(text.dropFirst()) else { return nil }
        let spaces = [UInt8](repeating: .space, count: blanks)
        let plain = ListItem(
            shown: Array("•".utf8) + spaces, columns: 1 + blanks, length: 1 + blanks)
        guard let box = box(text.dropFirst(1 + blanks)) else { return nil }
        guard let sign = box.sign else { return plain }
        return ListItem(
            shown: Array("\(sign)".utf8) + spaces, columns: 1 + blanks, length: 1 + blanks + 4)
    }

    /// Reads the item behind a number of `count` bytes, its period or parenthesis included.
    static func ordered(_ text: ArraySlice<UInt8>, count: Int) -> ListItem? {
        guard let blanks = blanks(text.dropFirst(count)) else { return nil }
        let spaces = [UInt8](repeating: .space, count: blanks)
        return ListItem(
            shown: text.prefix(count) + spaces, columns: count + blanks, length: count + blanks)
    }

    /// The blanks between a mark and its text; many of them belong to the text.
    private static func blanks(_ text: ArraySlice<UInt8>) -> Int? {
        guard let end = text.firstIndex(where: { !$0.isBlank }) else { return nil }
        let count = end - text.startIndex
        if text[end] == .newline { return 0 }
        return count > 4 ? 1 : count
    }

    private static func box(_ text: ArraySlice<UInt8>) -> (sign: Character?, Void)? {
        let boxes: [(source: String, sign: Character)] = [
            ("[ ] ", "☐"), ("[x] ", "☑"), ("[X] ", "☑"),
        ]
        for box in boxes {
            if text.starts(with: box.source.utf8) { return (box.sign, ()) }
            if text.count < 4, box.source.utf8.starts(with: text) { return nil }
        }
        return (nil, ())
    }
}
