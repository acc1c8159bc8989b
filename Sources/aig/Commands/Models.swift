import ArgumentParser

/// `aig models`: the catalogue.
struct Models: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The Workers AI model catalogue.",
        subcommands: [ModelsList.self, ModelsShow.self]
    )
}
