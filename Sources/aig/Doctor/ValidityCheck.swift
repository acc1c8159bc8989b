import AIGateway

/// Whether the token is valid, and for how long.
struct ValidityCheck: Check {
    let name = "validity"

    /// In seconds. From then on, it is time to think of a new one.
    private static let soon = 7.0 * 24 * 60 * 60
    private static let renewal = "make a new one: https://dash.cloudflare.com/profile/api-tokens"

    func examine(_ patient: inout Patient) async throws -> Finding {
        guard patient.token != nil else { return .notChecked("there is no token") }
        guard case .success(let answer) = patient.greeting else {
            return .notChecked(patient.obstacle ?? "no connection")
        }
        guard let refusal = answer.refusal else {
            return judge(answer.result, owner: "a user's", &patient)
        }
        guard let status = refusal.status, (400..<500).contains(status), status != 429 else {
            return Finding(GatewayError.refused(refusal))
        }
        // An account's own token is known at its own address only.
        if let id = patient.accountID, !id.isEmpty {
            let own = try await patient.probe("tokens/verify")
            if own.refusal == nil { return judge(own.result, owner: "the account's", &patient) }
        }
        patient.obstacle = "the token is not valid"
        return Finding(GatewayError.refused(refusal))
    }

    private func judge(_ token: JSON, owner: String, _ patient: inout Patient) -> Finding {
        let status = token["status"]?.string ?? "of an unknown status"
        guard status == "active" else {
            patient.obstacle = "the token is \(status)"
            return .failure("the token is \(status)", fix: Self.renewal, .noPermission)
        }
        let now = patient.world.date()
        if let start = token["not_before"]?.date, start > now {
            let day = start.formatted(.iso8601)
            return .failure("the token is valid from \(day) on", fix: "wait", .noPermission)
        }
        guard let end = token["expires_on"]?.date else {
            return .ok("\(owner) token, active, never expires")
        }
        let day = end.formatted(.iso8601)
        guard end.timeIntervalSince(now) > Self.soon else {
            return .warning("\(owner) token, active, expires on \(day)", fix: Self.renewal)
        }
        return .ok("\(owner) token, active, expires on \(day)")
    }
}

extension JSON {
    /// The time that the API writes so, without fractions of a second.
    fileprivate var date: Date? {
        string.flatMap { try? Date($0.prefix(19) + "Z", strategy: .iso8601) }
    }
}
