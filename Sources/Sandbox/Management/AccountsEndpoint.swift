import HTTPTypes

/// The one account, and the one token for it.
struct AccountsEndpoint: Sendable {
    let accountID: String

    /// Below `/client/v4`.
    var userRoutes: [Route] {
        [
            Route(.get, "accounts") { call, _ in try list(call) },
            Route(.get, "user/tokens/verify") { _, _ in .envelope(token) },
        ]
    }

    /// Below `/client/v4/accounts/{id}`.
    var accountRoutes: [Route] {
        [
            Route(.get, "") { _, _ in .envelope(account) },
            Route(.get, "tokens/verify") { _, _ in .envelope(token) },
        ]
    }

    private func list(_ call: Call) throws(Refusal) -> Answer {
        let page = try Page(call, sizes: 5...50)
        let name = call.query["name"] ?? Self.name
        return page.answer(name == Self.name ? [account] : [])
    }

    private static let name = "aig sandbox"

    private var account: JSONValue {
        [
            "id": .string(accountID), "name": .string(Self.name), "type": "standard",
            "settings": ["enforce_twofactor": false],
            "created_on": "2026-01-01T00:00:00.000000Z",
        ]
    }

    private var token: JSONValue {
        ["id": .string(accountID), "status": "active"]
    }
}
