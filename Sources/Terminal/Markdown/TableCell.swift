/// A cell's text as the lines it is shown in.
struct TableCell: Sendable {
    /// The lines, each with its width.
    let lines: [(text: [UInt8], columns: Int)]

    /// - Parameters:
    ///   - source: the cell's Markdown.
    ///   - width: the column's width; the text is wrapped to it.
    init(_ source: [UInt8], style: StyleSet, width: Int) {
        var writer = LineWriter(width: { width }, cutsWords: true)
        writer.beginLine(LinePrefix())
        var scanner = InlineScanner(base: style)
        var line = source + [.newline]
        scanner.scan(&line, into: &writer)
        scanner.finish(into: &writer)
        writer.endLine()
        lines = writer.take().split(separator: .newline, omittingEmptySubsequences: false)
            .dropLast().map { (Array($0), Self.columns(of: $0)) }
    }

    /// The widest line's columns.
    var columns: Int { lines.map(\.columns).max() ?? 0 }

    /// The columns of `text`, in which an escape begins a style's `ESC[…m`.
    private static func columns(of text: ArraySlice<UInt8>) -> Int {
        var plain: [UInt8] = []
        var isEscape = false
        for byte in text {
            if byte == 0x1B { isEscape = true }
            if !isEscape { plain.append(byte) }
            if byte == UInt8(ascii: "m") { isEscape = false }
        }
        return DisplayWidth.of(String(decoding: plain, as: UTF8.self))
    }
}
