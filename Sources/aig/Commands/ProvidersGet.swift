import AIGateway
import ArgumentParser

/// `aig providers get`.
struct ProvidersGet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show a provider with all its settings.",
        discussion: """
            Example:
              aig providers get acme --field base_url
            """
    )

    @Argument(help: .init("The provider, by slug, name or ID.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let providers = try ResourceActions(
            .customProviders, account: account, call: call, in: world)
        try await providers.get(name, record)
    }
}
