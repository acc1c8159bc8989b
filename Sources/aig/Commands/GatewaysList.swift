import AIGateway
import ArgumentParser

/// `aig gateways list`.
struct GatewaysList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the account's gateways.",
        discussion: """
            Example:
              aig gateways list --format name
            """
    )

    @Option(help: .init("Show gateways whose name has this.", valueName: "text"))
    var search: String?
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try list.field?.checkSpelling(among: GatewayRecord.knownFields)
        try await Management(account: account, call: call, in: world).run { client in
            try await client.gateways(search: search, limit: list.limit)
        } preview: { client in
            try client.gatewaysRequest(search: search, limit: list.limit)
        } then: { gateways in
            try Listing(gateways, list, in: world).print()
        }
    }
}
