/// What a model that can't be relied on does with one attempt.
enum FlakyAct: Sendable, Equatable {
    case answers
    case isBusy
    case isAway
    case hangsUp

    private static let faults: [FlakyAct] = [.isBusy, .isAway, .hangsUp]

    /// Every third attempt at a prompt fails, and the first that does is the prompt's own: so a
    /// third of all prompts fail at once, and no prompt fails twice in a row.
    init(prompt: UInt64, attempt: Int) {
        let phase = Int(prompt % 3)
        guard (attempt + phase) % 3 == 0 else {
            self = .answers
            return
        }
        var noise = Noise(seed: "\(prompt) \(attempt)")
        self = Self.faults[Int(noise.next() % UInt64(Self.faults.count))]
    }

    var refusal: Refusal? {
        switch self {
        case .isBusy:
            Refusal(429, 3021, "Rate limit of the model", origin: .model(type: "rate_limit_error"))
                .retry(after: 1)
        case .isAway: .unavailable
        case .answers, .hangsUp: nil
        }
    }
}
