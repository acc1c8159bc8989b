/// What the rate elements of dynamic routes have counted.
actor RouteMeters {
    private var limiters: [String: RateLimiter] = [:]

    /// Counts a call, or says after how many seconds the next one will be let through.
    func admit(_ meter: String, at now: Timestamp, _ rule: RateLimiter.Rule) -> Int? {
        limiters[meter, default: .init()].admit(at: now, rule: rule)
    }
}
