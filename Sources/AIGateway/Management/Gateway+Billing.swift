import HTTPTypes

extension Gateway {
    /// The smallest purchase: 10 dollars.
    public static let leastPurchase = Money(cents: 1000)
    /// The lowest balance below which credits can be bought by themselves: 5 dollars.
    public static let leastThreshold = Money(cents: 500)

    private static var billing: String { "ai-gateway/billing/" }

    /// What the account's billing says of something, as the API tells it.
    public func billing(_ facet: BillingFacet) async throws(GatewayError) -> JSON {
        try await result(of: try billingRequest(facet))
    }

    /// What ``billing(_:)`` sends.
    public func billingRequest(_ facet: BillingFacet) throws(GatewayError) -> Request {
        try request(.get, Self.billing + facet.rawValue)
    }

    /// What was spent between two moments of Unix time, in milliseconds.
    public func usage(
        from start: Int, to end: Int, by window: UsageWindow
    ) async throws(GatewayError) -> [UsageRecord] {
        let request = try usageRequest(from: start, to: end, by: window)
        let result = try await result(of: request)
        guard let history = (result["history"] ?? result).array else {
            throw .malformed("the answer has no history")
        }
        return history.map(UsageRecord.init)
    }

    /// What ``usage(from:to:by:)`` sends.
    public func usageRequest(
        from start: Int, to end: Int, by window: UsageWindow
    ) throws(GatewayError) -> Request {
        try request(
            .get, Self.billing + "usage-history",
            query: [
                (name: "value_grouping_window", value: window.rawValue),
                (name: "start_time", value: "\(start)"), (name: "end_time", value: "\(end)"),
            ])
    }

    /// What buys credits; sent, it charges the account's card.
    public func purchase(of amount: Money) throws(GatewayError) -> Request {
        try request(.post, Self.billing + "topup", body: ["amount": .integer(amount.cents)])
    }

    /// Whether a purchase is paid, by the identifier that the purchase answered.
    public func purchaseStatus(_ id: String) async throws(GatewayError) -> JSON {
        try await result(of: try purchaseStatusRequest(id))
    }

    /// What ``purchaseStatus(_:)`` sends.
    public func purchaseStatusRequest(_ id: String) throws(GatewayError) -> Request {
        try request(
            .post, Self.billing + "topup/status", body: ["payment_intent_id": .string(id)])
    }

    /// Has credits bought whenever the balance is below `threshold`.
    public func setAutomaticTopup(
        of amount: Money, below threshold: Money
    ) async throws(GatewayError) -> JSON {
        let request = try automaticTopup(of: amount, below: threshold)
        let body = Self.topupBody(amount, threshold)
        // Set twice, it charges nothing twice.
        return try await insist { () async throws(GatewayError) in
            try await result(of: request)
        } orFind: { _ async throws(GatewayError) in
            let now = try await billing(.automaticTopup)
            return now.has(body) ? now : nil
        }
    }

    /// What ``setAutomaticTopup(of:below:)`` sends.
    public func automaticTopup(
        of amount: Money, below threshold: Money
    ) throws(GatewayError) -> Request {
        let body = Self.topupBody(amount, threshold)
        return try request(
            .post, Self.billing + BillingFacet.automaticTopup.rawValue, body: .object(body))
    }

    private static func topupBody(_ amount: Money, _ threshold: Money) -> JSONObject {
        JSONObject([
            ("amount", .integer(amount.cents)), ("threshold", .integer(threshold.cents)),
        ])
    }

    /// Switches something off; that it's off already is no failure.
    public func switchOff(_ facet: BillingFacet) async throws(GatewayError) {
        do {
            _ = try await result(of: try switchingOff(facet))
        } catch {
            guard error.isNotFound else { throw error }
        }
    }

    /// What ``switchOff(_:)`` sends.
    public func switchingOff(_ facet: BillingFacet) throws(GatewayError) -> Request {
        try request(.delete, Self.billing + facet.rawValue)
    }
}
