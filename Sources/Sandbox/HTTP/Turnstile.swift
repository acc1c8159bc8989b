import HTTPTypes

/// What may come between a call that is let in and its answer.
struct Turnstile: Sendable {
    let store: SandboxStore
    /// How many calls of the management API are answered in a minute.
    let limit: Int?
    let clock: @Sendable () -> Timestamp

    func answer(_ call: Call, by work: () async throws -> Answer) async throws -> Answer {
        if let limit, Self.isManagement(call) {
            let rule = RateLimiter.Rule(limit: limit, interval: 60, slides: true)
            if let wait = await store.waitForManagement(at: clock(), rule: rule) {
                throw Refusal.throttled.retry(after: wait)
            }
        }
        guard let mishap = try Mishap(in: call), await isDue(mishap, for: call) else {
            return try await work()
        }
        switch mishap.kind {
        case .rateLimit: throw Refusal.throttled.retry(after: 1)
        case .unavailable: throw Refusal.unavailable
        case .hangUp: return Answer(body: .hangUp)
        case .lostAnswer:
            _ = try? await work()
            return Answer(body: .hangUp)
        }
    }

    private func isDue(_ mishap: Mishap, for call: Call) async -> Bool {
        guard mishap.isOnce else { return true }
        return await store.isFirst(mishap, of: "\(call.method) \(call.path)")
    }

    /// Models are called by POST below `ai`, or on the gateway host, and have limits of their own.
    private static func isManagement(_ call: Call) -> Bool {
        guard call.segments.starts(with: ["client", "v4"]) else { return false }
        return call.method != .post || !call.segments.dropFirst(4).starts(with: ["ai"])
    }
}
