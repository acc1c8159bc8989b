/// Lays out names in columns, as `ls` does.
enum Columns {
    static func lines(_ names: [String], width: Int) -> [String] {
        let cell = (names.map(DisplayWidth.of).max() ?? 0) + 2
        let perLine = max(1, width / cell)
        return stride(from: 0, to: names.count, by: perLine).map { start in
            let row = names[start..<min(start + perLine, names.count)]
            return row.map { padded($0, to: cell) }.joined()
        }
    }

    private static func padded(_ name: String, to cell: Int) -> String {
        name + String(repeating: " ", count: max(0, cell - DisplayWidth.of(name)))
    }
}

extension [String] {
    /// What all of them begin with.
    var commonPrefix: String {
        guard let first else { return "" }
        return dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
