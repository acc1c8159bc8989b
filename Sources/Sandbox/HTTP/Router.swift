import HTTPTypes

/// Finds who answers a call, once the call may be answered at all.
struct Router: Sendable {
    let entrance: Entrance
    let turnstile: Turnstile
    /// Below `/client/v4/accounts/{id}`.
    let accountRoutes: [Route]
    /// Below `/client/v4`.
    let userRoutes: [Route]
    /// Outside the API: the gateway host, and files that answers point to, for which no token is
    /// asked.
    let openRoutes: [Route]

    /// Never throws: whatever goes wrong is itself an answer.
    func answer(_ call: Call) async -> Answer {
        do {
            return try await route(call)
        } catch {
            return Refusal(error).answer(in: .envelope)
        }
    }

    private func route(_ call: Call) async throws -> Answer {
        guard call.segments.starts(with: ["client", "v4"]) else {
            return try await turnstile.answer(call) {
                try await dispatch(call, call.segments[...], among: openRoutes)
            }
        }
        try entrance.admit(call)
        return try await turnstile.answer(call) { try await routeAdmitted(call) }
    }

    private func routeAdmitted(_ call: Call) async throws -> Answer {
        let path = call.segments.dropFirst(2)
        guard path.first == "accounts", let account = path.dropFirst().first else {
            return try await dispatch(call, path, among: userRoutes)
        }
        try entrance.admit(account: account, path: call.path)
        return try await dispatch(call, path.dropFirst(2), among: accountRoutes)
    }

    private func dispatch(
        _ call: Call, _ path: ArraySlice<String>, among routes: [Route]
    ) async throws -> Answer {
        let candidates = routes.compactMap { route in
            route.captures(path).map { (route: route, captures: $0) }
        }
        guard !candidates.isEmpty else {
            throw Refusal(404, 7000, "No route for that URI")
        }
        guard let match = candidates.first(where: { $0.route.method == call.method }) else {
            var refusal = Refusal(
                405, 7001, "Method \(call.method.rawValue) not available for that URI.")
            let methods = Set(candidates.map(\.route.method.rawValue)).sorted()
            refusal.fields[.allow] = methods.joined(separator: ", ")
            throw refusal
        }
        return try await match.route.answer(call, match.captures)
    }
}
