import ArgumentParser

/// `aig keys`.
struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Provider keys that a gateway keeps: list, store, rotate, delete.",
        discussion: """
            A key is never an argument and never shown: it's read from stdin, a file or a variable.
            """,
        subcommands: [
            KeysList.self, KeysGet.self, KeysSet.self, KeysAdd.self, KeysRotate.self,
            KeysDelete.self,
        ]
    )
}
