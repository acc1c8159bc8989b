import AIGateway
import ArgumentParser
import Terminal

/// `aig billing spending-limit delete`.
struct BillingSpendingLimitDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete the account's spending limit.",
        discussion: """
            It can't be set again. Asks on a terminal; elsewhere it needs --yes.

            Example:
              aig billing spending-limit delete --yes
            """
    )

    @OptionGroup var consent: ConsentFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let management = try Management(account: account, call: call, in: world)
        try await consent.ask(
            "Delete the account's spending limit? It can't be set again.", for: management,
            in: world)
        try await management.run { client in
            try await client.switchOff(.spendingLimit)
        } preview: { client in
            try client.switchingOff(.spendingLimit)
        } then: { _ in
            world.console.remark("aig: the account has no spending limit")
        }
    }
}
