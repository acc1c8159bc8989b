import AIGateway

/// Whose account is used, and whether it is the token's.
struct AccountCheck: Check {
    let name = "account"

    func examine(_ patient: inout Patient) async throws -> Finding {
        let obstacle = patient.obstacle
        guard patient.credentials != nil else { return .notChecked(obstacle ?? "no settings") }
        if let id = patient.accountID {
            guard id.utf8.count == 32, id.allSatisfy(\.isHexDigit) else {
                patient.obstacle = "the account ID is none"
                return .failure(
                    "'\(id)' is no account ID", fix: "it has 32 hexadecimal digits", .configuration)
            }
        }
        guard patient.token != nil else {
            patient.obstacle = obstacle ?? "there is no token"
            return patient.accountID.map(Finding.ok)
                ?? .failure("no account ID", fix: Self.advice, .configuration)
        }
        guard obstacle == nil else { return .notChecked(obstacle ?? "") }
        let list = try await patient.probe("/accounts", query: [("page", "1"), ("per_page", "50")])
        let seen = (list.result.array ?? []).map(AccountRecord.init)
        let isWhole = (list.totalCount ?? seen.count) <= seen.count
        guard let id = patient.accountID else { return choose(among: seen, &patient) }
        if let own = seen.first(where: { $0.id == id }) { return .ok("\(own.name), \(id)") }
        guard !seen.isEmpty, isWhole else {
            return .ok("\(id); the token may not list accounts, so its name is not known")
        }
        patient.obstacle = "the account is another's"
        return .failure(
            "the token is for \(Self.list(seen)), not for \(id)",
            fix: "set CLOUDFLARE_ACCOUNT_ID, or use a token for that account", .noPermission)
    }

    private static let advice = "set CLOUDFLARE_ACCOUNT_ID; the dashboard shows it"

    private func choose(among seen: [AccountRecord], _ patient: inout Patient) -> Finding {
        guard seen.count == 1 else {
            patient.obstacle = "there is no account ID"
            let what = seen.isEmpty ? "the token may not list accounts" : Self.list(seen)
            return .failure("no account ID: \(what)", fix: Self.advice, .configuration)
        }
        patient.accountID = seen[0].id
        return .ok("\(seen[0].name), \(seen[0].id), the only one that the token sees")
    }

    private static func list(_ accounts: [AccountRecord]) -> String {
        accounts.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
    }
}
