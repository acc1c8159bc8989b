import AIGateway
import ArgumentParser

/// `aig config set`.
struct ConfigSet: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Set a key of the config file.",
        discussion: """
            The rest of the file stays as it is. A key may name its table: chat.model, \
            aliases.fast, profiles.work.gateway. A token is read from standard input.

            Examples:
              aig config set model openai/gpt-5.5
              aig config set token_command "pass show cloudflare"
              aig config set token - < token.txt
            """
    )

    @Argument(help: .init("The setting, as in model.", valueName: "key"))
    var key: String
    @Argument(help: .init("Its value; '-' reads standard input.", valueName: "value"))
    var value: String
    @Option(help: .init("Set it in this profile.", valueName: "name"))
    var profile: String?

    func run(in world: World) async throws {
        let path = ConfigKeyPath(key, profile: profile)
        if path.setting == .token, value != "-" {
            throw Failure.usage(
                "a token on the command line can be seen by others: use 'aig config set token -'")
        }
        let text =
            value == "-"
            ? try await PromptInput(limit: nil, in: world).standardInput().trimmingLineEnd : value
        try ConfigChange(in: world).apply(path, value: path.value(text))
    }
}

extension String {
    fileprivate var trimmingLineEnd: String {
        var text = self
        while let last = text.last, last.isNewline { text.removeLast() }
        return text
    }
}
