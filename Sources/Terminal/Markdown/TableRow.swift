/// A table's row as it stands in the source.
enum TableRow {
    /// The cells of `line`, which begins with a pipe, without the blanks around them.
    static func cells(of line: [UInt8]) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var isEscaped = false
        for byte in line.drop(while: { $0.isBlank }).dropFirst() {
            if byte == .pipe, !isEscaped {
                cells.append(trimmed(cell))
                cell = []
            } else {
                if byte == .pipe { cell.removeLast() }
                cell.append(byte)
            }
            isEscaped = byte == .backslash && !isEscaped
        }
        let rest = trimmed(cell)
        return rest.isEmpty ? cells : cells + [rest]
    }

    /// `cells` as `count` ones: what is too many goes to the last one, so that nothing is lost.
    static func fit(_ cells: [[UInt8]], to count: Int) -> [[UInt8]] {
        guard cells.count > count else {
            return cells + Array(repeating: [], count: count - cells.count)
        }
        let last = cells[(count - 1)...].joined(separator: Array(" | ".utf8))
        return cells[..<(count - 1)] + [Array(last)]
    }

    private static func trimmed(_ cell: [UInt8]) -> [UInt8] {
        var text = cell.drop { $0.isBlank }
        while text.last?.isBlank == true { text = text.dropLast() }
        return Array(text)
    }
}
