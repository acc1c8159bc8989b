import AIGateway
import ArgumentParser

/// `aig providers delete`.
struct ProvidersDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a provider of your own.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. One that isn't there is no failure.

            Example:
              aig providers delete acme --yes
            """
    )

    @Argument(help: .init("The provider, by slug, name or ID.", valueName: "name"))
    var name: String
    @OptionGroup var consent: ConsentFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let providers = try ResourceActions(
            .customProviders, account: account, call: call, in: world)
        try await providers.delete(name, consent)
    }
}
