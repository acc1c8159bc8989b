import AIGateway
import ArgumentParser

/// `aig billing auto-topup show`.
struct BillingAutoTopupShow: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show whether credits are bought by themselves.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing auto-topup show
            """
    )

    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.billing(.automaticTopup)
        } preview: { client in
            try client.billingRequest(.automaticTopup)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
