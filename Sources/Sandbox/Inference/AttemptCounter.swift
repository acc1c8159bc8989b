/// How often the same was asked for.
actor AttemptCounter {
    private var counts: [UInt64: Int] = [:]

    /// A sandbox that runs for weeks starts over rather than grow.
    private static let capacity = 1_000_000

    /// The number of this attempt, counted from nought.
    func next(_ question: UInt64) -> Int {
        if counts.count >= Self.capacity { counts = [:] }
        defer { counts[question, default: 0] += 1 }
        return counts[question, default: 0]
    }
}
