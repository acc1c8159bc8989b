/// Counts the requests of one gateway.
struct RateLimiter: Sendable {
    struct Rule: Sendable, Equatable {
        var limit: Int
        /// In seconds.
        var interval: Int
        var slides: Bool
    }

    private var admitted: [Timestamp] = []

    /// Admits a request, or says after how many seconds the next one will be.
    mutating func admit(at now: Timestamp, rule: Rule) -> Int? {
        let opening = windowOpening(at: now, rule: rule)
        admitted.removeAll { rule.slides ? $0 <= opening : $0 < opening }
        guard admitted.count >= rule.limit else {
            admitted.append(now)
            return nil
        }
        let start = rule.slides ? admitted[admitted.count - rule.limit] : opening
        let wait = (start + rule.interval).milliseconds - now.milliseconds
        return max(1, Int((wait + 999) / 1000))
    }

    /// A fixed window starts at a multiple of its length, a sliding one reaches back from now.
    private func windowOpening(at now: Timestamp, rule: Rule) -> Timestamp {
        rule.slides
            ? now + -rule.interval
            : Timestamp(seconds: now.seconds - now.seconds % rule.interval)
    }
}
