import AIGateway
import ArgumentParser
import Terminal

/// `aig gateways url`.
struct GatewaysURL: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "url",
        abstract: "Show a gateway's address for a provider's own SDK.",
        discussion: """
            Without a provider it is the address that all of them stand below.

            Example:
              export OPENAI_BASE_URL=$(aig gateways url my-gateway openai)
            """
    )

    @Argument(help: .init("The gateway.", valueName: "name"))
    var name: String
    @Argument(help: .init("The provider, as in openai.", valueName: "provider"))
    var provider = "universal"
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        guard !name.isEmpty else { throw Failure.usage("a gateway's name is missing") }
        try await Management(account: account, call: call, in: world).run { client in
            try await client.gatewayURL(name, provider: provider)
        } preview: { client in
            try client.gatewayURLRequest(name, provider: provider)
        } then: { url in
            try world.console.print(url + "\n")
        }
    }
}
