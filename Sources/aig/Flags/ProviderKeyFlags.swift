import ArgumentParser

/// Which of the user's own provider keys go along to the gateway host. No flag takes a key: `ps` would
/// show it.
struct ProviderKeyFlags: ParsableArguments {
    @Flag(
        help:
            "Send your own key of the provider from its usual variable, as OPENAI_API_KEY; without it, the key stored in the gateway is used, or Unified Billing."
    )
    var ownKey = false

    @Option(
        help: .init(
            "Send your own key from this variable; PROVIDER= names whose it is.",
            valueName: "[provider=]variable"))
    var providerKeyEnv: [String] = []
}
