import AIGateway
import ArgumentParser
import Terminal

/// `aig billing auto-topup off`.
struct BillingAutoTopupOff: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "off",
        abstract: "Have no credits bought by themselves.",
        discussion: """
            Example:
              aig billing auto-topup off
            """
    )

    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let management = try Management(account: account, call: call, in: world)
        try await management.run { client in
            try await client.switchOff(.automaticTopup)
        } preview: { client in
            try client.switchingOff(.automaticTopup)
        } then: { _ in
            world.console.remark("aig: no credits are bought by themselves from now on")
        }
    }
}
