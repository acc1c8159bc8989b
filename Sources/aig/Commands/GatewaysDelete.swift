import AIGateway
import ArgumentParser
import Terminal

/// `aig gateways delete`.
struct GatewaysDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a gateway and its logs.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. A gateway that isn't there is nothing to \
            delete, and no error.

            Example:
              aig gateways delete my-gateway --yes
            """
    )

    @Argument(help: .init("The gateway.", valueName: "name"))
    var name: String
    @Flag(name: .shortAndLong, help: "Don't ask.")
    var yes = false
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        guard !name.isEmpty else { throw Failure.usage("a gateway's name is missing") }
        if !yes, !call.dryRun, !call.curl {
            try await Confirmation(in: world).ask("Delete gateway '\(name)' and its logs?")
        }
        try await Management(account: account, call: call, in: world).run { client in
            try await client.deleteGateway(name)
        } preview: { client in
            try client.deletion(of: name)
        } then: { gateway in
            world.console.remark(
                gateway == nil
                    ? "aig: there is no gateway '\(name)': nothing to delete"
                    : "aig: deleted gateway '\(name)'")
        }
    }
}
