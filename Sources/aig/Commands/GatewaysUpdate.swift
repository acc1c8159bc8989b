import AIGateway
import ArgumentParser

/// `aig gateways update`.
struct GatewaysUpdate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change settings of a gateway.",
        discussion: """
            Settings that aren't named stay as they are, those that aig doesn't know included.

            Example:
              aig gateways update my-gateway --rate-limiting-limit 50 \\
                --rate-limiting-interval 1m

            With --dry-run it reads the gateway, changes nothing, and says what would be changed, \
            with exit status 2 if anything.
            """
    )

    @Argument(help: .init("The gateway.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Gateway settings") var settings: GatewaySettingFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    static let fields = GatewayOutcome.fields

    func validate() throws { try call.refuseCurl() }

    func run(in world: World) async throws {
        guard !name.isEmpty else { throw Failure.usage("a gateway's name is missing") }
        let spec = GatewaySpec(id: name, settings: try settings.settings(in: world))
        guard !spec.settings.isEmpty else { throw Failure.usage("no setting is named") }
        let management = try Management(account: account, call: call, in: world)
        if call.dryRun {
            return try await management.preview(world, json: record.isJSON) { client in
                GatewayPlan(wanted: [spec], found: [try await client.gateway(name)])
            }
        }
        let outcome = try await management.run { client in
            try await GatewayLock(in: world).hold { try await client.updateGateway(spec) }
        }
        try outcome.report(record, in: world)
    }
}
