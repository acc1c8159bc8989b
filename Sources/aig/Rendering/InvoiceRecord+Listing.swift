import AIGateway

extension InvoiceRecord: Listed {
    static let columns = ["CREATED", "DUE", "PAID", "STATUS", "BOUGHT", "ID"]

    var cells: [String] {
        [
            createdAt.map { Date(unixTime: $0).formatted(.iso8601) } ?? "", text(due), text(paid),
            status, origin, id,
        ]
    }

    var listedName: String { id }

    /// Another currency's hundredths have no dollar sign.
    private func text(_ amount: Money?) -> String {
        guard let amount else { return "" }
        let isDollars = currency.isEmpty || currency.lowercased() == "usd"
        return isDollars
            ? amount.dollars : "\(amount.dollars.replacing("$", with: "")) \(currency)"
    }
}
