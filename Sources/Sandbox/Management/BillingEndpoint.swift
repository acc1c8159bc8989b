import HTTPTypes

/// Credits of the account: what is left, bought and used.
struct BillingEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/billing/"
    private static let card: JSONValue = ["brand": "visa", "last4": "4242"]

    var routes: [Route] {
        [
            Route(.get, Self.path + "credit-balance") { _, _ in .envelope(await balance()) },
            Route(.get, Self.path + "usage-history") { call, _ in
                let usage = try UsageHistory(call, now: clock())
                return .envelope(usage.body(of: await store.logEntries().map(\.summary)))
            },
            Route(.get, Self.path + "invoice-history") { call, _ in try await invoices(call) },
            Route(.get, Self.path + "invoice-preview") { _, _ in .envelope(preview()) },
            Route(.get, Self.path + "spending-limit") { _, _ in .envelope(Self.noLimit) },
            Route(.delete, Self.path + "spending-limit") { _, _ in .envelope(Self.noLimit) },
            Route(.post, Self.path + "spending-limit") { _, _ in
                throw Refusal(403, 7004, "Account spending limits can no longer be set")
            },
        ] + topupRoutes
    }

    private static let noLimit: JSONValue = [
        "enabled": false, "config": ["amount": nil, "duration": nil, "strategy": nil],
    ]

    private func balance() async -> JSONValue {
        let billing = await store.billing
        return [
            "balance": .integer(billing.balance), "has_default_payment_method": true,
            "payment_method": Self.card, "topup_config": Self.body(billing.automaticTopup),
            "first_topup_success": .bool(!billing.purchases.isEmpty),
        ]
    }

    // MARK: Invoices

    private func invoices(_ call: Call) async throws -> Answer {
        let page = try Page(call, sizes: 1...100)
        let type = try call.choice("type", among: ["auto", "all", "manual"])
        // Nothing is spent here, so a threshold is never reached and nothing bought by itself.
        let purchases = type == "auto" ? [] : await store.billing.purchases.reversed()
        let items = page.items(of: Array(purchases))
        return .envelope([
            "invoices": .array(items.map(Self.invoice)),
            "pagination": [
                "page": .integer(page.number), "per_page": .integer(page.size),
                "total_count": .integer(purchases.count),
                "has_more": .bool(page.number * page.size < purchases.count),
            ],
        ])
    }

    private static func invoice(_ purchase: Billing.Purchase) -> JSONValue {
        [
            "id": .string("in_" + purchase.id.dropFirst(3)), "currency": "usd",
            "amount_due": .integer(purchase.charge), "amount_paid": .integer(purchase.charge),
            "amount_remaining": 0, "attempted": true, "attempt_count": 1, "auto_advance": false,
            "created": .integer(purchase.createdAt.seconds), "invoice_origin": "manual",
            "invoice_pdf": nil, "status": "paid",
        ]
    }

    private func preview() -> JSONValue {
        let now = clock().seconds
        let period: JSONValue = ["start": .integer(now - 30 * 86_400), "end": .integer(now)]
        return [
            "id": "in_preview", "currency": "usd", "amount_due": 0, "amount_paid": 0,
            "amount_remaining": 0, "status": "draft",
            "period_start": period["start"] ?? nil, "period_end": period["end"] ?? nil,
            "invoice_lines": [
                [
                    "amount": 0, "currency": "usd", "description": "AI Gateway usage",
                    "period": period, "pricing": ["unit_amount_decimal": "1"], "quantity": 0,
                ]
            ],
        ]
    }

    // MARK: Buying

    private var topupRoutes: [Route] {
        let path = Self.path + "topup"
        return [
            Route(.post, path) { call, _ in try await buy(call) },
            Route(.post, path + "/status") { call, _ in try await status(call) },
            Route(.get, path + "/limits") { _, _ in
                .envelope([
                    "min": .integer(Billing.amounts.lowerBound),
                    "max": .integer(Billing.amounts.upperBound),
                ])
            },
            Route(.get, path + "/config") { _, _ in
                .envelope(Self.body(await store.billing.automaticTopup))
            },
            Route(.post, path + "/config") { call, _ in try await configure(call) },
            Route(.delete, path + "/config") { _, _ in
                await store.set(nil)
                return .envelope(Self.body(nil))
            },
        ]
    }

    private func buy(_ call: Call) async throws -> Answer {
        let body = try call.object(.record([.required("amount", .integer(Billing.amounts))]))
        let amount = body["amount"]?.integer ?? 0
        let purchase = await store.buy(amount, at: clock())
        let answer: JSONValue = [
            "payment_intent_id": .string(purchase.id), "client_secret": nil, "onboarding": false,
        ]
        return .envelope(answer.merging(Self.card))
    }

    private func status(_ call: Call) async throws -> Answer {
        let name = "payment_intent_id"
        let body = try call.object(.record([.required(name, .text(1...Int.max))]))
        let id = body[name]?.text ?? ""
        guard await store.billing.purchases.contains(where: { $0.id == id }) else {
            throw Refusal.notFound("Payment \(id)")
        }
        return .envelope(["payment_intent_id": .string(id), "status": "completed"])
    }

    private func configure(_ call: Call) async throws -> Answer {
        let body = try call.object(
            .record([
                .required("amount", .integer(Billing.amounts)),
                .required("threshold", .integer(500...Int.max)),
            ]))
        let topup = Billing.AutomaticTopup(
            amount: body["amount"]?.integer ?? 0, threshold: body["threshold"]?.integer ?? 0)
        await store.set(topup)
        return .envelope(Self.body(topup))
    }

    private static func body(_ topup: Billing.AutomaticTopup?) -> JSONValue {
        [
            "amount": topup.map { .integer($0.amount) } ?? nil,
            "threshold": topup.map { .integer($0.threshold) } ?? nil,
            "disabledReason": nil, "error": nil, "lastFailedAt": nil,
        ]
    }
}
