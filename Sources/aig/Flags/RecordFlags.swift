import ArgumentParser

/// In which form one thing is shown.
struct RecordFlags: ParsableArguments {
    @Option(help: "The form (default: a table on a terminal, TSV elsewhere).")
    var format: OutputForm?

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(
        name: [.customLong("field"), .customLong("fields")],
        help: .init(
            "Print only these fields, one value a line; a.b is inside.", valueName: "a,b"))
    var field: FieldSelection?

    @Flag(
        help: """
            Add the fields to the outputs of a GitHub Actions step, secrets masked.
            """)
    var githubOutput = false

    func validate() throws {
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) don't go together")
        }
    }

    /// Throws when what is asked for can't be had here, before anything is sent: afterwards, what a
    /// command changed could not be taken back.
    func check(in world: World) throws {
        if githubOutput { try GitHubOutput.check(in: world) }
    }

    /// Whether the output is JSON wherever it goes.
    var isJSON: Bool { json || format == .json || format == .ndjson }
}
