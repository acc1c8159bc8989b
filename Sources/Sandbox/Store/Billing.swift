/// The account's money; amounts in cents.
struct Billing: Sendable {
    struct Purchase: Sendable {
        let id: String
        let amount: Int
        let createdAt: Timestamp

        /// What is charged: unified billing adds five per cent.
        var charge: Int { amount + amount / 20 }
    }

    struct AutomaticTopup: Sendable {
        var amount: Int
        /// The balance below which it is bought.
        var threshold: Int
    }

    static let amounts = 1_000...1_000_000

    private(set) var balance = 2_500
    private(set) var purchases: [Purchase] = []
    var automaticTopup: AutomaticTopup?

    mutating func buy(_ amount: Int, at now: Timestamp) -> Purchase {
        let id = Identifier.uuid(at: now).filter { $0 != "-" }
        let purchase = Purchase(id: "pi_" + id, amount: amount, createdAt: now)
        purchases.append(purchase)
        balance += amount
        return purchase
    }
}
