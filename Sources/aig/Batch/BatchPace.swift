/// How many lines may be under way: as many as were asked for, fewer after a rate limit.
struct BatchPace {
    private let most: Int
    private var allowed: Double
    /// Whether everybody waits.
    private(set) var isPaused = false

    init(most: Int) {
        self.most = most
        allowed = Double(most)
    }

    var limit: Int { isPaused ? 0 : max(1, Int(allowed)) }

    /// Too much was asked at once: half as much will do, and a pause begins.
    mutating func pause(underWay: Int) {
        allowed = max(1, min(allowed, Double(underWay)) / 2)
        isPaused = true
    }

    mutating func resume() { isPaused = false }

    /// Ten answers earn back one place.
    mutating func noteAnswer() { allowed = min(Double(most), allowed + 0.1) }
}
