import ArgumentParser

/// `aig billing auto-topup`.
struct BillingAutoTopup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "auto-topup",
        abstract: "Buy credits whenever the balance is low.",
        subcommands: [
            BillingAutoTopupShow.self, BillingAutoTopupSet.self, BillingAutoTopupOff.self,
        ]
    )
}
