/// A table while it comes. Its rows are held until it ends, since their widths are not known before.
struct MarkdownTable: Sendable {
    /// The table is shown as soon as it has more rows or bytes than these; what follows is fitted
    /// into the columns it got.
    static let rowBound = 200
    static let byteBound = 1 << 16
    /// A row longer than this is no row.
    static let lineBound = 1 << 13

    /// What stands before the header, and before every other line.
    let prefix: LinePrefix
    /// The header, as long as it may be a line of text.
    let header: [UInt8]
    private(set) var heldCount: Int
    private var alignments: [ColumnAlignment]?
    private var rows: [[UInt8]] = []
    private var layout: TableLayout?
    private var isBegun = false

    init(header: [UInt8], prefix: LinePrefix) {
        self.header = header
        self.prefix = prefix
        heldCount = header.count
    }

    /// Whether the delimiter row has come.
    var isTable: Bool { alignments != nil }

    /// Takes the next row.
    ///
    /// - Returns: false when the table doesn't go on with it.
    mutating func add(_ row: [UInt8]) -> Bool {
        if !isTable {
            guard let alignments = ColumnAlignment.row(row),
                alignments.count == TableRow.cells(of: header).count
            else { return false }
            self.alignments = alignments
        }
        rows.append(row)
        heldCount += row.count
        return true
    }

    /// Whether what is held must be shown.
    var isFull: Bool { isBegun || rows.count > Self.rowBound || heldCount > Self.byteBound }

    /// Shows what is held.
    mutating func show(in writer: inout LineWriter) {
        if !isBegun { measure(writer) }
        for line in lines { show(line, in: &writer) }
        rows = []
        heldCount = 0
    }

    /// Fits the columns to the rows so far.
    private mutating func measure(_ writer: LineWriter) {
        guard let alignments else { return }
        let room = writer.room(behind: prefix) ?? writer.width(behind: prefix)
        let cells = ([header] + rows.dropFirst()).map(cells)
        layout = TableLayout(rows: cells, alignments: alignments, room: room)
    }

    /// The lines of the rows that are held; those of the source where no layout fits.
    private var lines: [[UInt8]] {
        guard let layout else { return isBegun ? rows : [header] + rows }
        guard !isBegun else { return rows.flatMap { layout.lines(of: cells($0), style: []) } }
        let head = layout.lines(of: cells(header), style: .bold) + [layout.rule]
        return head + rows.dropFirst().flatMap { layout.lines(of: cells($0), style: []) }
    }

    private func cells(_ row: [UInt8]) -> [[UInt8]] {
        TableRow.fit(TableRow.cells(of: row), to: alignments?.count ?? 0)
    }

    private mutating func show(_ line: [UInt8], in writer: inout LineWriter) {
        writer.beginLine(isBegun ? prefix.following : prefix)
        writer.writeUnbroken(line[...], in: [])
        writer.endLine()
        isBegun = true
    }
}
