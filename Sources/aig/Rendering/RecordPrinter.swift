import AIGateway
import Terminal

/// Prints one thing, field by field, secrets masked.
struct RecordPrinter {
    private let flags: RecordFlags
    private let world: World
    private let documented: [String]

    /// - Parameter documented: fields that may be wanted although the thing lacks them.
    init(_ flags: RecordFlags, in world: World, documented: [String] = []) {
        self.flags = flags
        self.world = world
        self.documented = documented
    }

    /// Prints a thing that was asked for.
    ///
    /// - Throws: ``Failure/badData(_:)`` when it has not the fields that are wanted.
    func print(_ record: JSON) throws {
        let record = record.masked
        try flags.field?.check(against: [record], documented)
        try show(record, brief: nil)
    }

    /// Prints a thing that was made or changed.
    ///
    /// - Parameter brief: what is printed when neither a form nor fields were asked for.
    /// - Throws: ``Failure/badData(_:)`` after that when it has not the fields that are wanted.
    func report(_ record: JSON, brief: String? = nil) throws {
        let record = record.masked
        try show(record, brief: brief)
        guard let doubt = flags.field?.doubt(about: [record], documented) else { return }
        throw Failure.badData("what was asked for is done, but \(doubt)")
    }

    private func show(_ record: JSON, brief: String?) throws {
        let isTerminal = world.console.isTerminal(.output)
        let isUnasked = !flags.json && flags.format == nil && flags.field == nil
        let text = isUnasked ? brief : nil
        try write(text ?? self.text(of: record, isTerminal: isTerminal), isTerminal: isTerminal)
        guard flags.githubOutput else { return }
        try GitHubOutput(in: world).write(selected(from: record))
    }

    private func write(_ text: String, isTerminal: Bool) throws {
        try world.console.print((isTerminal ? Sanitizer.sanitize(text) : text) + "\n")
    }

    private func text(of record: JSON, isTerminal: Bool) -> String {
        let selected = selected(from: record)
        switch flags.json ? .json : flags.format {
        case .json: return JSON.object(selected).text(pretty: isTerminal)
        case .ndjson: return JSON.object(selected).text()
        case .name: return (record["id"] ?? record["name"] ?? .string("")).plain
        case .table: return Self.aligned(told(of: record))
        case .tsv: return Self.tabbed(told(of: record))
        case nil where flags.field != nil:
            return told(of: record).members.map(\.value.plain).joined(separator: "\n")
        case nil: return isTerminal ? Self.aligned(selected) : Self.tabbed(selected)
        }
    }

    private func selected(from record: JSON) -> JSONObject {
        flags.field?.members(of: record) ?? record.object ?? JSONObject()
    }

    /// What is selected, with nothing in the place of what the thing lacks.
    private func told(of record: JSON) -> JSONObject {
        flags.field?.texts(of: record) ?? selected(from: record)
    }

    private static func tabbed(_ members: JSONObject) -> String {
        members.members.map { "\($0.key.cell)\t\($0.value.plain.cell)" }.joined(separator: "\n")
    }

    private static func aligned(_ members: JSONObject) -> String {
        let width = members.keys.map(DisplayWidth.of).max() ?? 0
        return members.members.map { key, value in
            key + String(repeating: " ", count: width - DisplayWidth.of(key) + 2) + value.plain
        }.joined(separator: "\n")
    }
}
