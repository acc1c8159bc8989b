import AIGateway
import ArgumentParser

/// `aig gateways diff`.
struct GatewaysDiff: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show where gateways differ from a file, value by value.",
        discussion: """
            Exit status 2 when anything differs. What the file doesn't name is no difference.

            Example:
              aig gateways diff gateways.toml
            """
    )

    @OptionGroup var file: GatewaysFileFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { file.json }

    func run(in world: World) async throws {
        let specs = try await file.specs(in: world)
        let management = try Management(account: account, call: call, in: world)
        if call.dryRun || call.curl {
            return try await management.run { _ in
            } preview: { client in
                try client.gatewaysRequest()
            } then: { _ in
            }
        }
        try await management.preview(world, json: file.json) { client in
            try await file.plan(specs, client)
        }
    }
}
