/// What a batch may take before it stops: tokens, dollars.
struct BatchBudget {
    let tokens: Int?
    /// In US dollars.
    let cost: Double?

    /// Whether another line may be asked: not when it, with those under way, would go over by what
    /// lines took so far.
    func allows(another tally: BatchTally, underWay: Int) -> Bool {
        fits(Double(tally.tokens), tokens.map(Double.init), tally, underWay)
            && fits(tally.cost, cost, tally, underWay)
    }

    /// Whether nothing more may be asked at all.
    func isSpent(_ tally: BatchTally) -> Bool { !allows(another: tally, underWay: 0) }

    private func fits(
        _ spent: Double, _ limit: Double?, _ tally: BatchTally, _ underWay: Int
    ) -> Bool {
        guard let limit else { return true }
        guard spent < limit else { return false }
        guard underWay > 0 else { return true }
        // What a line takes is not known before one has been answered.
        guard tally.answered > 0 else { return false }
        return spent + spent / Double(tally.answered) * Double(underWay + 1) <= limit
    }
}
