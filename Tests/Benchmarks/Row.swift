/// One line of the table.
struct Row: Sendable {
    var what: String
    /// What `aig` is measured against.
    var against: String
    /// Which of a run's costs it is about.
    var measure: String
    var ours: String
    var theirs: String
    var result: String
    var bar: String
    var isMet: Bool

    var cells: [String] {
        [what, against, measure, ours, theirs, result, bar, isMet ? "met" : "MISSED"]
    }
}

extension Row {
    /// Compares our run of each round to the other of the same round: the median of the ratios.
    init(
        _ what: String, against: String, _ measure: Measure, of rounds: [[Run]], other: Int,
        bar: Double
    ) {
        let ours = rounds.map { measure.value(of: $0[0]) }
        let theirs = rounds.map { measure.value(of: $0[other]) }
        let ratio = zip(ours, theirs).map { $0 / $1 }.median
        self.init(
            what: what, against: against, measure: measure.rawValue,
            ours: measure.text(ours.median), theirs: measure.text(theirs.median),
            result: "\(ratio.text(digits: 2))×", bar: "≤ \(bar.text(digits: 2))×",
            isMet: ratio <= bar)
    }
}
