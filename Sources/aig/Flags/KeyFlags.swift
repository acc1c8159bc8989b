import AIGateway
import ArgumentParser

/// Which stored key is meant.
struct KeyFlags: ParsableArguments {
    @Argument(
        help: .init("The key: its provider, as in 'openai', or its ID.", valueName: "key"))
    var key: String

    @Option(help: "The alias, of several keys of one provider.")
    var alias: String = KeySpec.defaultAlias

    /// As in `openai/default`, which a list shows and which may be typed as well.
    var name: String { key.contains("/") || key.isIdentifier ? key : "\(key)/\(alias)" }

    func validate() throws {
        if key.isEmpty || alias.isEmpty { throw ValidationError("the key's name is missing") }
    }
}
