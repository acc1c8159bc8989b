/// What a line went through so far.
struct LineTries: Equatable {
    private var counts: [FailureClass: Int] = [:]
    /// How many lines had been answered when it was first asked.
    private let answeredAtFirst: Int
    /// And when it was asked last.
    private var answeredAtLast: Int
    /// How often in a row it was told to wait while nobody was answered.
    private var fruitlessLimits = 0

    init(answered: Int) {
        answeredAtFirst = answered
        answeredAtLast = answered
    }

    /// Notes that it is asked again.
    mutating func begin(answered: Int) { answeredAtLast = answered }

    /// - Returns: how often it failed so.
    mutating func note(_ kind: FailureClass) -> Int {
        counts[kind, default: 0] += 1
        return count(kind)
    }

    func count(_ kind: FailureClass) -> Int { counts[kind, default: 0] }

    /// - Returns: how often in a row it was told to wait while nobody was answered.
    mutating func noteRateLimit(_ answered: Int) -> Int {
        fruitlessLimits = answered == answeredAtLast ? fruitlessLimits + 1 : 0
        return fruitlessLimits
    }

    /// Whether nobody was answered since it was first asked.
    func isFruitless(_ answered: Int) -> Bool { answered == answeredAtFirst }
}
