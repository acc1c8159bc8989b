/// How long everybody waits while a rate limit lets nobody through, and when that is hopeless.
struct RatePatience {
    /// Five windows of a minute, which is what most limits have.
    static let most = Duration.seconds(300)
    /// However long a server says that a pause must be, it is asked again that often.
    static let fewestPauses = 3
    /// What a server that names no pause may be left alone for.
    static let longestGuess = 60.0

    private var through = 0
    private var pauses = 0
    private var waited = Duration.zero

    /// - Parameters:
    ///   - told: the pause that the server asks for.
    ///   - through: how many lines the limit has let through.
    ///   - chance: from 0 to 1; many machines shouldn't come back at once.
    /// - Returns: the pause that everybody is to keep; `nil` when there were enough of them.
    mutating func pause(told: Duration?, through: Int, chance: Double) -> Duration? {
        if through != self.through { self = RatePatience() }
        self.through = through
        guard waited < Self.most || pauses < Self.fewestPauses else { return nil }
        let guess = guess(chance)
        // What the server says is believed once.
        let pause = pauses == 0 ? told ?? guess : max(told ?? guess, guess)
        pauses += 1
        waited += pause
        return pause
    }

    /// A second, doubled with each pause, of which a random half is taken off.
    private func guess(_ chance: Double) -> Duration {
        let full = min(Self.longestGuess, Double(1 << min(pauses, 10)))
        return .milliseconds(Int(full * 1000 * (0.5 + chance / 2)))
    }
}
