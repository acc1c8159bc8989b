/// Gathers rows to tables.
struct TableReader: Sendable {
    private var table: MarkdownTable?

    /// How many bytes wait for their table's end.
    var heldCount: Int { table?.heldCount ?? 0 }

    /// Takes a row, which goes on with the table or may be the header of a new one.
    mutating func add(_ row: [UInt8], behind prefix: LinePrefix, into writer: inout LineWriter) {
        let isSame = !prefix.hasItem && table?.prefix.quoteDepth == prefix.quoteDepth
        if !isSame || table?.add(row) != true {
            close(into: &writer)
            table = MarkdownTable(header: row, prefix: prefix)
        }
        if table?.isFull == true { table?.show(in: &writer) }
    }

    /// Shows the table that ended, or the line that might have been its header.
    mutating func close(into writer: inout LineWriter) {
        guard var table else { return }
        self.table = nil
        guard !table.isTable else { return table.show(in: &writer) }
        writer.beginLine(table.prefix)
        var line = table.header + [.newline]
        var scanner = InlineScanner()
        scanner.scan(&line, into: &writer)
        scanner.finish(into: &writer)
        writer.endLine()
    }
}
