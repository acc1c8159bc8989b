import AIGateway
import ArgumentParser
import Terminal

/// `aig gateways create`.
struct GatewaysCreate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a gateway.",
        discussion: """
            A new gateway logs requests and does nothing else until told to. One that exists is \
            left as it is, with exit status 1; see 'aig gateways ensure'.

            Example:
              aig gateways create my-gateway --cache-ttl 1h --rate-limiting-limit 50 \\
                --rate-limiting-interval 60s
            """
    )

    @Argument(help: .init("The name: a-z, 0-9, _ and single hyphens, up to 64.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Gateway settings") var settings: GatewaySettingFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    static let fields = GatewayRecord.knownFields

    func run(in world: World) async throws {
        if !settings.noValidate { try GatewayName.check(name) }
        let spec = GatewaySpec(id: name, settings: try settings.settings(in: world))
        try await Management(account: account, call: call, in: world).run { client in
            try await client.createGateway(spec)
        } preview: { client in
            try client.creation(of: spec).masked
        } then: { gateway in
            world.console.remark("aig: created gateway '\(name)'")
            try RecordPrinter(record, in: world, documented: Self.fields).report(gateway.json)
        }
    }
}
