import ArgumentParser

/// Whose account, and at which address. No flag takes a token: `ps` would show it.
struct AccountFlags: ParsableArguments {
    @Option(help: .init("The profile of the config file to use.", valueName: "name"))
    var profile: String?

    @Option(
        name: .customLong("account-id"), help: .init("The Cloudflare account.", valueName: "id"))
    var accountID: String?

    @Option(name: .customLong("base-url"), help: .init("The API's address.", valueName: "url"))
    var baseURL: String?

    @Option(
        help: .init(
            "The gateway host's address (default: Cloudflare's; beside a sandbox's API, the sandbox's).",
            valueName: "url"))
    var gatewayHost: String?
}
