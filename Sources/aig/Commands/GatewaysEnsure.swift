import AIGateway
import ArgumentParser

/// `aig gateways ensure`.
struct GatewaysEnsure: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "ensure",
        abstract: "Create a gateway, or change what differs, or do nothing.",
        discussion: """
            Says 'created', 'updated' with the settings, or 'unchanged'. Settings that aren't named \
            stay as they are. It may be run again, and by several at once.

            Example:
              aig gateways ensure my-gateway --cache-ttl 1h --collect-logs

            With --dry-run it reads the gateway, changes nothing, and says what would be changed, \
            with exit status 2 if anything.
            """
    )

    @Argument(help: .init("The name: a-z, 0-9, _ and single hyphens, up to 64.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Gateway settings") var settings: GatewaySettingFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    static let fields = GatewayOutcome.fields

    func validate() throws { try call.refuseCurl() }

    func run(in world: World) async throws {
        if !settings.noValidate { try GatewayName.check(name) }
        let spec = GatewaySpec(id: name, settings: try settings.settings(in: world))
        let management = try Management(account: account, call: call, in: world)
        if call.dryRun {
            return try await management.preview(world, json: record.isJSON) { client in
                let found = try await client.gatewayIfAny(name)
                return GatewayPlan(wanted: [spec], found: found.map { [$0] } ?? [])
            }
        }
        let outcome = try await management.run { client in
            try await GatewayLock(in: world).hold { try await client.ensureGateway(spec) }
        }
        try outcome.report(record, in: world)
    }
}
