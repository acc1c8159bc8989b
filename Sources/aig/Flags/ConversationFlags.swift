import ArgumentParser

/// Which conversation a question belongs to, and whether it is kept.
struct ConversationFlags: ParsableArguments {
    @Flag(
        name: [.customShort("c"), .customLong("continue")],
        help: "Go on with the last conversation.")
    var continuesLast = false

    @Option(
        help: .init("Go on with that conversation.", valueName: "id"),
        completion: ShellCompletion.kind)
    var conversation: String?

    @Flag(help: "Keep nothing of what is said.")
    var noSave = false

    @Flag(
        help:
            "Run a session from standard input: each line is a message or a /command, or JSON: a text, or an object with 'text'."
    )
    var turns = false

    func validate() throws {
        if continuesLast, conversation != nil {
            throw ValidationError("--continue and --conversation don't go together")
        }
    }

    /// The conversation to go on with, as it was named.
    var wanted: String? { continuesLast ? "last" : conversation }
}
