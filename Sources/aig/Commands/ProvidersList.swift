import AIGateway
import ArgumentParser

/// `aig providers list`.
struct ProvidersList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the account's own providers.",
        discussion: """
            Example:
              aig providers list --json
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        let providers = try ResourceActions(
            .customProviders, account: account, call: call, in: world)
        try await providers.list(list)
    }
}
