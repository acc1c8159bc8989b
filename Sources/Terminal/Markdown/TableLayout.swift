/// A table's columns: how wide they are, and where their cells stand.
struct TableLayout: Sendable {
    /// Narrower columns can't be read.
    static let minimumColumns = 4
    /// Of the text of one cell no more than this makes its column wide.
    private static let unbounded = 1 << 20

    private let alignments: [ColumnAlignment]
    private let widths: [Int]

    /// - Parameter room: the columns for the whole table; nil when it doesn't fit in there anyway.
    init?(rows: [[[UInt8]]], alignments: [ColumnAlignment], room: Int) {
        let natural = alignments.indices.map { column in
            rows.map { TableCell($0[column], style: [], width: Self.unbounded).columns }.max() ?? 0
        }
        let free = room - 3 * (alignments.count - 1)
        guard let widths = Self.narrowed(natural.map { max($0, 1) }, to: free) else { return nil }
        self.alignments = alignments
        self.widths = widths
    }

    /// The lines of a row.
    func lines(of cells: [[UInt8]], style: StyleSet) -> [[UInt8]] {
        let cells = zip(cells, widths).map { TableCell($0, style: style, width: $1) }
        let height = cells.map(\.lines.count).max() ?? 0
        return (0..<height).map { line(at: $0, of: cells) }
    }

    /// The rule under the header.
    var rule: [UInt8] {
        let parts = widths.map { String(repeating: "─", count: $0) }
        return StyleSet.dim.apply(to: Array(parts.joined(separator: "─┼─").utf8))
    }

    private func line(at height: Int, of cells: [TableCell]) -> [UInt8] {
        var line: [UInt8] = []
        for (column, cell) in cells.enumerated() {
            let isLast = column == cells.count - 1
            let part = height < cell.lines.count ? cell.lines[height] : (text: [], columns: 0)
            let padding = alignments[column].padding(widths[column] - part.columns)
            if isLast, part.text.isEmpty { break }
            line += [UInt8](repeating: .space, count: max(0, padding.before)) + part.text
            if isLast { break }
            line += [UInt8](repeating: .space, count: max(0, padding.after)) + Self.separator
        }
        return line
    }

    private static let separator = [.space] + StyleSet.dim.apply(to: Array("│".utf8)) + [.space]

    /// The widths that fit into `free` columns: the widest give way first.
    private static func narrowed(_ natural: [Int], to free: Int) -> [Int]? {
        guard natural.reduce(0, +) > free else { return natural }
        guard free >= minimumColumns * natural.count else { return nil }
        var left = free
        var widths = natural
        let ascending = natural.indices.sorted { natural[$0] < natural[$1] }
        for (place, column) in ascending.enumerated() {
            widths[column] = min(natural[column], left / (natural.count - place))
            left -= widths[column]
        }
        return widths
    }
}
