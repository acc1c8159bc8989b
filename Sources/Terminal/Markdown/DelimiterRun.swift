/// A run of equal emphasis marks.
struct DelimiterRun {
    let start: Int
    let count: Int
    let flanking: Flanking

    var end: Int { start + count }

    private var isBoth: Bool { flanking.canOpen && flanking.canClose }

    /// Whether `closer` may close this run (CommonMark's rule of three).
    func matches(_ closer: DelimiterRun) -> Bool {
        guard isBoth || closer.isBoth else { return true }
        let isThird = (count + closer.count) % 3 == 0
        return !isThird || (count % 3 == 0 && closer.count % 3 == 0)
    }
}
