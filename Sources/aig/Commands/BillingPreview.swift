import AIGateway
import ArgumentParser

/// `aig billing preview`.
struct BillingPreview: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the invoice that is not yet written.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing preview
            """
    )

    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        try await Management(account: account, call: call, in: world).run { client in
            try await client.billing(.preview)
        } preview: { client in
            try client.billingRequest(.preview)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
