import AIGateway
import Terminal

/// A result that is a list of alike objects, such as labels with their scores, as a table.
struct ResultTable {
    private let columns: [String]
    private let rows: [[String]]

    /// `nil` for a result of another shape.
    init?(_ value: JSON) {
        let list = value.array ?? value["response"]?.array
        guard let objects = list?.map(\.object), let first = objects.first, let first else {
            return nil
        }
        let columns = first.keys
        guard objects.allSatisfy({ $0?.keys == columns }) else { return nil }
        self.columns = columns
        rows = objects.map { object in columns.map { Self.cell(object?[$0] ?? .null) } }
    }

    func lines(width: Int) -> [String] {
        Table(header: columns.map { $0.uppercased() }, rows: rows)
            .lines(width: width, colored: false)
    }

    private static func cell(_ value: JSON) -> String {
        value.string ?? value.text()
    }
}
