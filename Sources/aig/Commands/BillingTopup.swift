import AIGateway
import ArgumentParser

/// `aig billing topup`.
struct BillingTopup: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "topup",
        abstract: "Buy credits: charges the account's card.",
        discussion: """
            Shows the amount and the card, and asks; elsewhere than on a terminal it needs --yes. It \
            is sent once and never again by itself: when its answer is lost, the status is 76.

            Example:
              aig billing topup 25
            """
    )

    @Argument(help: .init("How much, in US dollars: 10 at least.", valueName: "usd"))
    var amount: MoneyArgument
    @OptionGroup var consent: ConsentFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    static let fields = Purchase.receiptFields

    func run(in world: World) async throws {
        guard amount.money >= Gateway.leastPurchase else {
            throw Failure.usage("the smallest purchase is \(Gateway.leastPurchase.dollars)")
        }
        // After the purchase, a failure would have somebody buy again.
        if let doubt = record.field?.doubt(about: [[:]], Self.fields) {
            throw Failure.usage(doubt)
        }
        let management = try Management(account: account, call: call, in: world)
        let purchase = Purchase(of: amount.money, management: management, in: world)
        if !consent.yes, !management.isPreview { try await purchase.confirm() }
        try await purchase.send(record)
    }
}
