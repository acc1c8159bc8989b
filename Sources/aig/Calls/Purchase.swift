import AIGateway
import Terminal

/// A purchase of credits, which is sent once and never again by itself.
struct Purchase: Sendable {
    /// What a receipt tells, by the API's documentation.
    static let receiptFields = [
        "payment_intent_id", "client_secret", "onboarding", "brand", "last4",
    ]

    private let amount: Money
    private let management: Management
    private let world: World

    init(of amount: Money, management: Management, in world: World) {
        self.amount = amount
        self.management = management
        self.world = world
    }

    /// Shows the card, and asks.
    func confirm() async throws {
        let confirmation = Confirmation(in: world)
        try confirmation.check()
        let balance = try await management.run { client in try await client.billing(.balance) }
        guard balance["has_default_payment_method"]?.bool != false else {
            let message = "the account has no card to charge"
            throw GatewayError.refused(
                Refusal(meaning: .noCredits, status: nil, message: message))
        }
        let card = balance["payment_method"].map(Self.card) ?? "the account's card"
        try await confirmation.ask(
            "Buy credits of \(amount.dollars), and charge \(card) for them and Cloudflare's fee?"
        )
    }

    func send(_ flags: RecordFlags) async throws {
        do {
            try await management.withoutRetries.run { client in
                try await buy(with: client)
            } preview: { client in
                try client.purchase(of: amount)
            } then: { receipt in
                let card = receipt["last4"] == nil ? "" : ", charged to \(Self.card(receipt))"
                world.console.remark("aig: bought credits of \(amount.dollars)\(card)")
                try BillingPrinter(flags, in: world, documented: Self.receiptFields)
                    .report(receipt)
            }
        } catch {
            throw Self.ending(error).map(Self.loss) ?? error
        }
    }

    /// What ended the purchase from outside, where nobody knows what it was about.
    private static func ending(_ error: any Error) -> GatewayError? {
        if error is CancellationError { return .cancelled }
        guard case .connection(let failure) = error as? GatewayError else { return nil }
        return [.deadline, .idleTimeout].contains(failure.kind) ? .connection(failure) : nil
    }

    private func buy(with client: Gateway) async throws -> JSON {
        let request = try client.purchase(of: amount)
        let receipt: JSON
        do {
            receipt = try await client.result(of: request)
        } catch {
            throw error.leftNothingDone ? error : Self.loss(error)
        }
        // An answer without a result is no receipt.
        guard let members = receipt.object, !members.isEmpty, members["success"] == nil else {
            throw Self.loss(.malformed("it tells of no purchase"))
        }
        return receipt
    }

    /// What a lost answer may mean is said before anyone tries again, with a status that has no
    /// script do so.
    private static func loss(_ error: GatewayError) -> any Error {
        let reason = Complaint(error)?.what ?? "interrupted"
        let text = """
            the answer to the purchase was lost (\(reason)), so the card may have been \
            charged: before you buy again, see 'aig billing balance' and \
            'aig billing invoices --type manual'
            """
        return error == .cancelled ? Failure.interrupted(text) : Failure.lostAnswer(text)
    }

    private static func card(_ facts: JSON) -> String {
        let brand = facts["brand"]?.string ?? "card"
        return Sanitizer.sanitize(
            facts["last4"]?.string.map { "\(brand) ending in \($0)" } ?? brand)
    }
}
