/// Where a table's cells stand in their column.
enum ColumnAlignment: Sendable {
    case left, center, right

    /// The alignments in a delimiter row, such as `|---|:-:|`; nil when `line` is none.
    static func row(_ line: [UInt8]) -> [ColumnAlignment]? {
        let cells = TableRow.cells(of: line)
        let alignments = cells.compactMap(alignment)
        return alignments.count == cells.count && !cells.isEmpty ? alignments : nil
    }

    /// The spaces before and behind what leaves `count` columns free.
    func padding(_ count: Int) -> (before: Int, after: Int) {
        switch self {
        case .left: (0, count)
        case .center: (count / 2, count - count / 2)
        case .right: (count, 0)
        }
    }

    private static func alignment(_ cell: [UInt8]) -> ColumnAlignment? {
        let isLeft = cell.first == .colon
        let isRight = cell.count > 1 && cell.last == .colon
        let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .hyphen }) else { return nil }
        return isRight ? (isLeft ? .center : .right) : .left
    }
}
