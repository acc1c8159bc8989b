/// Rows in columns, each as wide as its widest cell.
struct Table {
    private static let head = ["what", "against", "of", "aig", "other", "result", "bar", ""]
    private let lines: [[String]]

    init(_ rows: [Row]) {
        lines = [Self.head] + rows.map(\.cells)
    }

    var text: String {
        let widths = Self.head.indices.map { column in
            lines.map { $0[column].count }.max() ?? 0
        }
        return lines.map { Self.line($0, widths) + "\n" }.joined()
    }

    /// The first three cells are words and begin together, the others are figures and end together.
    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).enumerated().map { column, cell in
            let space = String(repeating: " ", count: cell.1 - cell.0.count)
            return column < 3 || column == 7 ? cell.0 + space : space + cell.0
        }
        let line = padded.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
