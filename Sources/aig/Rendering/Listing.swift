import AIGateway
import Terminal

/// A thing that can stand in a list.
protocol Listed: Sendable {
    /// The columns' names.
    static var columns: [String] { get }
    /// One cell for each column.
    var cells: [String] { get }
    /// What names it in a command.
    var listedName: String { get }
    /// All that is known of it.
    var json: JSON { get }
}

/// Prints a list in the chosen form.
struct Listing<Item: Listed> {
    private let items: [Item]
    private let flags: ListFlags
    private let world: World

    init(_ items: [Item], _ flags: ListFlags, in world: World) {
        self.items = Array(items.prefix(flags.limit ?? items.count))
        self.flags = flags
        self.world = world
    }

    func print() throws {
        try flags.field?.check(against: items.map(\.json))
        let lines = lines
        guard !lines.isEmpty else { return }
        let text = lines.joined(separator: "\n") + "\n"
        let hasStyle = flags.form(isTerminal: world.console.isTerminal(.output)) == .table
        let isWatched = world.console.isTerminal(.output) && !hasStyle
        try world.console.print(isWatched ? Sanitizer.sanitize(text) : text)
    }

    private var lines: [String] {
        let isTerminal = world.console.isTerminal(.output)
        switch flags.form(isTerminal: isTerminal) {
        case .table:
            guard !items.isEmpty else { return [] }
            let colors = flags.color.isOn(isTerminal: isTerminal, environment: world.environment)
            return Table(header: columns, rows: items.map(cells))
                .lines(width: world.console.width, colored: colors)
        case .tsv: return items.map { cells(of: $0).map(Self.cell).joined(separator: "\t") }
        case .json: return [JSON.array(items.map(json)).text(pretty: isTerminal)]
        case .ndjson: return items.map { json(of: $0).text() }
        case .name: return items.map { Self.cell($0.listedName) }
        }
    }

    private var columns: [String] {
        flags.field?.names.map { $0.uppercased() } ?? Item.columns
    }

    private func cells(of item: Item) -> [String] {
        flags.field?.cells(of: item.json) ?? item.cells
    }

    private func json(of item: Item) -> JSON {
        flags.field.map { .object($0.members(of: item.json)) } ?? item.json
    }

    /// A cell has neither tabs nor line breaks, which would make two of it.
    private static func cell(_ text: String) -> String {
        text.split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ")
    }
}
