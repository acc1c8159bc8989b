import AIGateway
import ArgumentParser

/// `aig billing limits`.
struct BillingLimits: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits",
        abstract: "Show the smallest and the largest purchase.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing limits
            """
    )

    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.billing(.limits)
        } preview: { client in
            try client.billingRequest(.limits)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
