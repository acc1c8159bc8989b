import AIGateway
import ArgumentParser

/// `aig gateways get`.
struct GatewaysGet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show one gateway with all its settings.",
        discussion: """
            Secrets are masked; 'aig gateways export' has them.

            Example:
              aig gateways get my-gateway --json | jq .cache_ttl
            """
    )

    @Argument(help: .init("The gateway.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    static let fields = GatewayRecord.knownFields

    func run(in world: World) async throws {
        guard !name.isEmpty else { throw Failure.usage("a gateway's name is missing") }
        try await Management(account: account, call: call, in: world).run { client in
            try await client.gateway(name)
        } preview: { client in
            try client.gatewayRequest(name)
        } then: { gateway in
            try RecordPrinter(record, in: world, documented: Self.fields).print(gateway.json)
        }
    }
}
