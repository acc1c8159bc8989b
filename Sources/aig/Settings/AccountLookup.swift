import AIGateway

/// Finds the account when none is named and the token sees exactly one.
///
/// What was found is kept in the cache folder, under a fingerprint of the token, so that it is
/// looked up once.
struct AccountLookup {
    let token: Secret
    let baseURL: String
    let world: World

    func accountID(asking transport: any Transport) async throws -> String {
        if let known = cached { return known }
        let gateway = Gateway(
            account: Account(id: "", token: token, baseURL: baseURL), transport: transport)
        let accounts: [AccountRecord]
        do {
            accounts = try await gateway.accounts()
        } catch {
            guard case .refused(let refusal) = error, refusal.status == 403 else { throw error }
            accounts = []
        }
        switch accounts.count {
        case 1:
            keep(accounts[0].id)
            return accounts[0].id
        case 0:
            throw Failure.configuration(
                "no account ID, and the token may not list accounts",
                advice: "set CLOUDFLARE_ACCOUNT_ID; the dashboard shows it")
        default:
            let list = accounts.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
            throw Failure.configuration(
                "the token sees \(accounts.count) accounts: \(list)",
                advice: "set CLOUDFLARE_ACCOUNT_ID to the one you mean")
        }
    }

    private var path: String? { CacheFolder.path(in: world).map { $0 + "/accounts.json" } }

    private var cached: String? {
        guard let path, let text = try? ConfigPlace.text(of: path) else { return nil }
        return (try? JSON(parsing: text))?[fingerprint]?.string
    }

    /// A cache that can't be written is no reason to fail.
    private func keep(_ id: String) {
        guard let path else { return }
        let old = (try? ConfigPlace.text(of: path)).flatMap { try? JSON(parsing: $0).object }
        var known = old ?? JSONObject()
        known[fingerprint] = .string(id)
        try? PrivateFile.write(JSON.object(known).encoded(pretty: true), to: path)
    }

    /// FNV-1a: enough to tell tokens apart, and no way back to one.
    private var fingerprint: String {
        let hash = (baseURL + "\n" + token.exposed).utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return String(hash, radix: 16)
    }
}
