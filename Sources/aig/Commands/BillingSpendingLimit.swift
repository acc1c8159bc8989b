import ArgumentParser

/// `aig billing spending-limit`.
struct BillingSpendingLimit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spending-limit",
        abstract: "The account's spending limit, which can no longer be set.",
        subcommands: [
            BillingSpendingLimitShow.self, BillingSpendingLimitDelete.self,
        ]
    )
}
