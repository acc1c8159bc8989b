import AIGateway
import ArgumentParser
import Terminal

/// `aig billing auto-topup set`.
struct BillingAutoTopupSet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Have credits bought whenever the balance is low.",
        discussion: """
            Every such purchase charges the account's card. Asks on a terminal; elsewhere it needs \
            --yes.

            Example:
              aig billing auto-topup set 25 --below 10
            """
    )

    @Argument(help: .init("How much to buy, in US dollars: 10 at least.", valueName: "usd"))
    var amount: MoneyArgument
    @Option(help: .init("The balance below which to buy: 5 at least.", valueName: "usd"))
    var below: MoneyArgument
    @OptionGroup var consent: ConsentFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func run(in world: World) async throws {
        let (amount, threshold) = (amount.money, below.money)
        guard amount >= Gateway.leastPurchase, threshold >= Gateway.leastThreshold else {
            let (least, lowest) = (Gateway.leastPurchase.dollars, Gateway.leastThreshold.dollars)
            throw Failure.usage("the smallest amount is \(least), the lowest --below \(lowest)")
        }
        let management = try Management(account: account, call: call, in: world)
        let deal = "charge the account's card \(amount.dollars) whenever credits are below"
        let question = "From now on, \(deal) \(threshold.dollars)?"
        try await consent.ask(question, for: management, in: world)
        try await management.run { client in
            try await client.setAutomaticTopup(of: amount, below: threshold)
        } preview: { client in
            try client.automaticTopup(of: amount, below: threshold)
        } then: { facts in
            world.console.remark(
                "aig: \(amount.dollars) are bought below \(threshold.dollars) from now on")
            try BillingPrinter(record, in: world).report(facts)
        }
    }
}
