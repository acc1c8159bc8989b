/// How many lines may be under way: as many as were asked for, fewer after a rate limit.
struct BatchPace {
    private let most: Int
    private var allowed: Double
    /// How many pauses that everybody keeps are not over.
    private var pauses = 0

    init(most: Int) {
        self.most = most
        allowed = Double(most)
    }

    var isPaused: Bool { pauses > 0 }
    var limit: Int { isPaused ? 0 : max(1, Int(allowed)) }

    /// Too much was asked at once: half as much will do, and a pause begins. The others that were
    /// under way will be told the same, which is not news.
    mutating func pause(underWay: Int) {
        if !isPaused { allowed = max(1, min(allowed, Double(underWay)) / 2) }
        pauses += 1
    }

    mutating func resume() { pauses -= 1 }

    /// Ten answers earn back one place.
    mutating func noteAnswer() { allowed = min(Double(most), allowed + 0.1) }
}
