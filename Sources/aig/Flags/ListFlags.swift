import ArgumentParser
import Terminal

/// In which form a list is shown.
struct ListFlags: ParsableArguments {
    @Option(help: "The list's form (default: a table on a terminal, TSV elsewhere).")
    var format: OutputForm?

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(
        name: [.customLong("field"), .customLong("fields")],
        help: .init("Show only these fields, as in id,cache_ttl; a.b is inside.", valueName: "a,b"))
    var field: FieldSelection?

    @Option(help: .init("The most entries to show.", valueName: "n"))
    var limit: Int?

    @Option(help: "Whether to use colours.")
    var color: ColorChoice = .auto

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) don't go together")
        }
        if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more") }
    }

    /// Whether the output is JSON wherever it goes.
    var isJSON: Bool { json || format == .json || format == .ndjson }

    /// The form for standard output as it is.
    func form(isTerminal: Bool) -> OutputForm {
        json ? .json : format ?? (isTerminal ? .table : .tsv)
    }
}
