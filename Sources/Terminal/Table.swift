/// Rows in aligned columns, for a person to read.
public struct Table: Sendable {
    /// How many terminal columns each of its columns takes.
    public let widths: [Int]
    private let cells: [[String]]

    /// - Parameter least: the widths of a table that these rows continue.
    public init(header: [String], rows: [[String]], atLeast least: [Int] = []) {
        let cells = ([header] + rows).map { $0.map(Self.clean) }
        self.cells = cells
        widths = header.indices.map { column in
            let widest = cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
            return column < least.count ? max(widest, least[column]) : widest
        }
    }

    /// The table's lines. Control characters in cells are made visible; the last column is cut
    /// where it would not fit in `width` columns.
    public func lines(width: Int, colored: Bool) -> [String] {
        cells.enumerated().map { place, row in
            let line = Self.line(row, widths: widths, width: width)
            return place == 0 ? Style.bold.apply(to: line, when: colored) : line
        }
    }

    private static func clean(_ cell: String) -> String {
        Sanitizer.sanitize(cell.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    private static func line(_ row: [String], widths: [Int], width: Int) -> String {
        var line = ""
        var used = 0
        for (column, cell) in row.enumerated() {
            guard column < row.count - 1 else {
                return line + DisplayWidth.prefix(of: cell, columns: max(8, width - used))
            }
            let padding = widths[column] - DisplayWidth.of(cell) + 2
            line += cell + String(repeating: " ", count: padding)
            used += widths[column] + 2
        }
        return line
    }
}
