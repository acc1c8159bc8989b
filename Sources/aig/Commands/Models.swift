import ArgumentParser

/// `aig models`: the catalogue.
struct Models: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "The Workers AI model catalogue.",
        subcommands: [ModelsList.self, ModelsShow.self]
    )
}
