import AIGateway
import ArgumentParser

/// `aig billing invoices`.
struct BillingInvoices: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "invoices",
        abstract: "List the invoices for credits.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing invoices --type manual --limit 5
            """
    )

    @Option(help: "Those for purchases of a person, for automatic ones, or all.")
    var type: InvoiceRecord.Origin = .all
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        let invoices = try ResourceActions(
            .invoices(type), account: account, call: call, in: world)
        try await invoices.list(list)
    }
}
