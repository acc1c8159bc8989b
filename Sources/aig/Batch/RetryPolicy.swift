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

    init(_ settings: Settings, in world: World) {
        var retrying = Retrying(settings, in: world)
        retrying.longestPause = Self.longestPause
        self.retrying = retrying
    }

    /// - Parameters:
    ///   - tries: what the line went through; it is noted there.
    ///   - answered: how many lines have been answered.
    ///   - hasBegun: whether some of the answer came: it may be paid for, so it is a result, and not
    ///     asked for again unbidden.
    func verdict(
        on error: GatewayError, after tries: inout LineTries, answered: Int, hasBegun: Bool
    ) -> Verdict {
        if error.concernsAllLines { return .stop }
        guard let kind = FailureClass(error), kind != .cut, !hasBegun else { return .failed }
        let count = tries.note(kind)
        if kind == .rate { return rateVerdict(on: error, after: &tries, answered: answered) }
        if count <= retrying.retries, let pause = retrying.pause(after: error, attempt: count - 1) {
            return .again(own: pause, shared: nil)
        }
        // Not one line came through since this one began: it is not the line's fault.
        return kind == .network && tries.isFruitless(answered) ? .stop : .failed
    }

    /// Being told to wait is no failure as long as others are answered in the meantime.
    private func rateVerdict(
        on error: GatewayError, after tries: inout LineTries, answered: Int
    ) -> Verdict {
        let count = tries.count(.rate)
        let isFruitless = tries.noteRateLimit(answered) > retrying.retries
        guard retrying.retries > 0, count <= Self.mostRateLimits || isFruitless else {
            return .failed
        }
        guard !isFruitless, let pause = retrying.pause(after: error, attempt: count - 1)
        else { return .stop }
        // A line whose own model is the busy one must not hold up the others again and again.
        let patience = Duration.milliseconds(min(60_000, 250 << min(count, 10)))
        return .again(own: max(pause, patience), shared: pause)
    }
}
