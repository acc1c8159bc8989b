import AIGateway
import Terminal

/// Prints one thing, field by field.
struct RecordPrinter {
    private let flags: RecordFlags
    private let world: World

    init(_ flags: RecordFlags, in world: World) {
        self.flags = flags
        self.world = world
    }

    func print(_ record: JSON) throws {
        let isTerminal = world.console.isTerminal(.output)
        let text = try text(of: record, isTerminal: isTerminal)
        try world.console.print((isTerminal ? Sanitizer.sanitize(text) : text) + "\n")
    }

    private func text(of record: JSON, isTerminal: Bool) throws -> String {
        if let wanted = flags.field?.split(separator: ",").map(String.init) {
            return try wanted.map { try value(of: $0, in: record) }.joined(separator: "\n")
        }
        if flags.json { return record.text(pretty: isTerminal) }
        let members = record.object?.members ?? []
        let width = members.map { DisplayWidth.of($0.key) }.max() ?? 0
        return members.map { key, value in
            guard isTerminal else { return "\(key)\t\(Self.plain(value))" }
            let padding = String(repeating: " ", count: width - DisplayWidth.of(key) + 2)
            return key + padding + Self.plain(value)
        }.joined(separator: "\n")
    }

    private func value(of field: String, in record: JSON) throws -> String {
        guard let value = record[field] else {
            let near = Nearest.name(to: field, among: record.object?.keys ?? [])
            throw Failure.usage(
                "there is no field '\(field)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        }
        return Self.plain(value)
    }

    private static func plain(_ value: JSON) -> String { value.string ?? value.text() }
}
