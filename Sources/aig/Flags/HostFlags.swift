import ArgumentParser

/// Whether a chat goes over the gateway host, and to which models in turn.
struct HostFlags: ParsableArguments {
    @Flag(
        help:
            "Ask over the gateway host's OpenAI-compatible address, as custom-NAME/MODEL needs it.")
    var compat = false

    @Option(
        help: .init(
            "A model to ask when those before it fail, over the gateway host.", valueName: "model"))
    var fallback: [String] = []

    @OptionGroup var keys: ProviderKeyFlags

    func validate() throws {
        if compat, !fallback.isEmpty {
            throw ValidationError(
                "--compat and --fallback don't go together: a chain has an address of its own")
        }
        if !compat, fallback.isEmpty, keys.ownKey || !keys.providerKeyEnv.isEmpty {
            throw ValidationError(
                "your own provider key goes to the gateway host only: add --compat or --fallback")
        }
    }
}
