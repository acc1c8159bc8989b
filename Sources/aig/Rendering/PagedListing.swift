import AIGateway
import Terminal

/// Prints a list in the chosen form while its pages come, so that none of it must be kept. Secrets
/// are masked.
struct PagedListing<Item: Listed> {
    private let flags: ListFlags
    private let world: World
    private let form: OutputForm
    private let isTerminal: Bool
    private var widths: [Int]?
    /// How many items were printed.
    private(set) var count = 0

    init(_ flags: ListFlags, in world: World) {
        self.flags = flags
        self.world = world
        isTerminal = world.console.isTerminal(.output)
        form = flags.form(isTerminal: isTerminal)
    }

    mutating func add(_ items: [Item]) throws {
        guard !items.isEmpty else { return }
        if count == 0 {
            try flags.field?.check(against: items.map(\.json.masked), Item.knownFields)
        }
        switch form {
        case .table: try print(table(items), isStyled: true)
        case .tsv: try print(items.map { cells(of: $0).map(\.cell).joined(separator: "\t") })
        case .ndjson: try print(items.map { json(of: $0).text() })
        case .name: try print(items.map { $0.listedName.cell })
        case .json: try write(elements(items))
        }
        count += items.count
    }

    /// What an array still lacks when the list is complete.
    func finish() throws {
        guard form == .json else { return }
        try write(count == 0 ? "[]\n" : isTerminal ? "\n]\n" : "]\n")
    }

    private mutating func table(_ items: [Item]) -> [String] {
        let colors = flags.color.isOn(isTerminal: isTerminal, environment: world.environment)
        let columns = flags.field?.names.map { $0.uppercased() } ?? Item.columns
        let table = Table(header: columns, rows: items.map(cells), atLeast: widths ?? [])
        let lines = table.lines(width: world.console.width, colored: colors)
        defer { widths = table.widths }
        return Array(widths == nil ? lines[...] : lines.dropFirst())
    }

    private func elements(_ items: [Item]) -> String {
        let texts = items.map { json(of: $0).text(pretty: isTerminal) }
        guard isTerminal else {
            return (count == 0 ? "[" : ",") + texts.joined(separator: ",")
        }
        return (count == 0 ? "[\n" : ",\n")
            + texts.map { "  " + $0.replacing("\n", with: "\n  ") }.joined(separator: ",\n")
    }

    private func print(_ lines: [String], isStyled: Bool = false) throws {
        try write(lines.joined(separator: "\n") + "\n", isStyled: isStyled)
    }

    private func write(_ text: String, isStyled: Bool = false) throws {
        try world.console.print(isTerminal && !isStyled ? Sanitizer.sanitize(text) : text)
    }

    private func cells(of item: Item) -> [String] {
        flags.field?.cells(of: item.json.masked) ?? item.cells
    }

    private func json(of item: Item) -> JSON {
        let record = item.json.masked
        return flags.field.map { .object($0.members(of: record)) } ?? record
    }
}
