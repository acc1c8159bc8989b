/// Styles Markdown for a terminal while it streams: one pass, nothing redrawn, nothing but `ESC[…m`
/// added.
///
/// Text is shown as it comes. Held back is only what can't be told yet: a mark at a line's start, a
/// table, a word near the right margin, and what stands behind an opening mark until that closes:
/// at most 240 bytes for `*italic*`, `` `code` `` and a link's text, 2048 for a link. What is not
/// closed by then, or at the line's end, is shown as it stands in the source, so that `*args` and
/// `*.txt` lose nothing. Only `**bold**` goes on streaming: when its close doesn't come within 120
/// bytes, bold is switched on; should the line then end without the close, the mark is shown there.
///
/// Emphasis never goes beyond its line, and a line's end in the source stays one. Tables need a pipe
/// at their lines' start; titles underlined with `===`, formulas, HTML, indented code and whatever
/// else is not known are shown as they stand. Code blocks keep every byte, their fences too.
///
/// Every line closes its styles and opens its own, and so does every piece that is returned.
public struct Markdown: Sendable {
    /// A line is worked through in pieces no longer than this.
    private static let pieceBound = 4096

    private var renderer: BlockRenderer
    /// The bytes of a character whose end has not come yet.
    private var cut: [UInt8] = []
    private var isLineBegun = false

    /// Begins a text.
    ///
    /// - Parameter width: the terminal's columns, asked anew at each line's start, since a window
    ///   may be resized.
    public init(width: @escaping @Sendable () -> Int) {
        renderer = BlockRenderer(width: width)
    }

    /// What to show of the text so far.
    ///
    /// - Parameter text: UTF-8 in a chunk of any size, without control characters but `\n` and `\t`.
    public mutating func feed(_ text: [UInt8]) -> [UInt8] {
        let text = cut.isEmpty ? text : cut + text
        let end = text.count - Sanitizer.unfinishedTail(of: text)
        cut = Array(text[end...])
        var place = 0
        while place < end {
            let next = Self.pieceEnd(text[place..<end])
            renderer.add(text[place..<next])
            place = next
        }
        if end > 0 { isLineBegun = text[end - 1] != .newline }
        return renderer.take()
    }

    /// What was held back. All styles are closed, and a new text may begin.
    public mutating func finish() -> [UInt8] {
        let isOpen = isLineBegun || !cut.isEmpty
        if isOpen { renderer.add(cut + [.newline]) }
        cut = []
        isLineBegun = false
        renderer.finish()
        let output = renderer.take()
        return isOpen ? Array(output.dropLast()) : output
    }

    /// How many bytes wait for what comes next.
    var heldCount: Int { renderer.heldCount + cut.count }

    /// The end of a line, or of a piece of one that ends with a whole character.
    private static func pieceEnd(_ text: ArraySlice<UInt8>) -> Int {
        let piece = text.prefix(pieceBound)
        if let newline = piece.firstIndex(of: .newline) { return newline + 1 }
        var end = piece.endIndex
        while end < text.endIndex, end > text.startIndex + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
