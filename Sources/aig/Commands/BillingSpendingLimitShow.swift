import AIGateway
import ArgumentParser

/// `aig billing spending-limit show`.
struct BillingSpendingLimitShow: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the account's spending limit.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing spending-limit show
            """
    )

    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.billing(.spendingLimit)
        } preview: { client in
            try client.billingRequest(.spendingLimit)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
