import AIGateway
import ArgumentParser

/// `aig billing balance`.
struct BillingBalance: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance",
        abstract: "Show the credits that are left, the card and the automatic top-up.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing balance --field balance
            """
    )

    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.billing(.balance)
        } preview: { client in
            try client.billingRequest(.balance)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
