/// What a line went through so far.
struct LineTries: Equatable {
    private var counts: [FailureClass: Int] = [:]
    /// How many lines had been answered when it was first asked.
    private let answeredAtFirst: Int

    init(answered: Int) { answeredAtFirst = answered }

    /// - Returns: how often it failed so.
    mutating func note(_ kind: FailureClass) -> Int {
        counts[kind, default: 0] += 1
        return counts[kind, default: 0]
    }

    /// Whether nobody was answered since it was first asked.
    func isFruitless(_ answered: Int) -> Bool { answered == answeredAtFirst }
}
