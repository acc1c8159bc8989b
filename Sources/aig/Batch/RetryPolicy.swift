import AIGateway

/// Decides what follows a failure: another try, a result that says so, or the end of the run.
struct RetryPolicy {
    enum Verdict: Equatable {
        /// Ask again after `own`; nobody asks anything for `shared`.
        case again(own: Duration, shared: Duration?)
        /// The line has failed.
        case failed
        /// All lines would fail.
        case stop
    }

    /// A batch has time: a server's longer pause is waited for up to here.
    static let longestPause = Duration.seconds(3600)
    /// How often a line is told to come back later, while others are answered.
    static let mostRateLimits = 20

    private let retrying: Retrying
    private var patience = RatePatience()

    init(_ settings: Settings, in world: World) {
        var retrying = Retrying(settings, in: world)
        retrying.longestPause = Self.longestPause
        self.retrying = retrying
    }

    /// - Parameters:
    ///   - tries: what the line went through; it is noted there.
    ///   - tally: what became of the others.
    ///   - isPaused: whether nobody asks anything already.
    ///   - hasBegun: whether some of the answer came: it may be paid for, so it is a result, and not
    ///     asked for again unbidden.
    mutating func verdict(
        on error: GatewayError, after tries: inout LineTries, _ tally: BatchTally, isPaused: Bool,
        hasBegun: Bool
    ) -> Verdict {
        if error.concernsAllLines { return .stop }
        guard let kind = FailureClass(error), kind != .cut, !hasBegun else { return .failed }
        let count = tries.note(kind)
        if kind == .rate {
            return rateVerdict(told: error.retryAfter, count, tally, isPaused: isPaused)
        }
        if count <= retrying.retries, let pause = retrying.pause(after: error, attempt: count - 1) {
            return .again(own: pause, shared: nil)
        }
        // Not one line came through since this one began: it is not the line's fault.
        return kind == .network && tries.isFruitless(tally.answered) ? .stop : .failed
    }

    /// Being told to wait is no failure as long as others are answered in the meantime.
    private mutating func rateVerdict(
        told: Duration?, _ count: Int, _ tally: BatchTally, isPaused: Bool
    ) -> Verdict {
        guard retrying.retries > 0, count <= Self.mostRateLimits else { return .failed }
        guard (told ?? .zero) <= Self.longestPause else { return .stop }
        // A line whose own model is the busy one must not hold up the others again and again.
        let own = max(told ?? .zero, .milliseconds(min(60_000, 250 << min(count, 10))))
        // The others that were under way are told the same, which is not news.
        if isPaused { return .again(own: own, shared: nil) }
        let shared = patience.pause(
            told: told, through: tally.answered + tally.final, chance: retrying.world.chance())
        guard let shared else { return .stop }
        return .again(own: max(own, shared), shared: shared)
    }
}

extension GatewayError {
    /// The pause that the server asks for.
    var retryAfter: Duration? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal.retryAfter.map { .seconds($0) }
    }
}
