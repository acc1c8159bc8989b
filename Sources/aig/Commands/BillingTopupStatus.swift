import AIGateway
import ArgumentParser

/// `aig billing topup-status`.
struct BillingTopupStatus: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "topup-status",
        abstract: "Show whether a purchase is paid.",
        discussion: """
            Example:
              aig billing topup-status pi_3PqExample --field status
            """
    )

    @Argument(
        help: .init("The payment_intent_id that the purchase answered.", valueName: "id"))
    var id: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        guard !id.isEmpty else { throw Failure.usage("the purchase's ID is missing") }
        try await Management(account: account, call: call, in: world).run { client in
            try await client.purchaseStatus(id)
        } preview: { client in
            try client.purchaseStatusRequest(id)
        } then: { facts in
            try BillingPrinter(record, in: world).print(facts)
        }
    }
}
