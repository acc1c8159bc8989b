import ArgumentParser

/// `aig billing`.
struct Billing: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "billing",
        abstract: "Credits: balance, usage, invoices, purchases.",
        discussion: """
            Tables show dollars; JSON and --field give what the API tells, in US cents.
            """,
        subcommands: [
            BillingBalance.self, BillingUsage.self, BillingInvoices.self, BillingPreview.self,
            BillingLimits.self, BillingTopup.self, BillingTopupStatus.self,
            BillingAutoTopup.self, BillingSpendingLimit.self,
        ]
    )
}
