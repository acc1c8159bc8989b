/// What came of a line so far, seen from the place that is being read.
struct InlineText {
    let line: [UInt8]
    /// Where the mark being read is.
    let place: Int
    /// Where what may be looked at ends: what came, or the end of the style around it.
    let limit: Int
    /// Whether nothing follows at `limit`.
    let isWhole: Bool
    /// Whether a style around, whose close is known, is what ends it.
    let isNested: Bool
    /// The byte before `place`; a newline at the line's start.
    let before: UInt8

    /// Where the run of the byte at `start` ends; nil when it may go on with what comes.
    func runEnd(from start: Int) -> Int? {
        let mark = line[start]
        var end = start + 1
        while end < limit, line[end] == mark { end += 1 }
        return end < limit || isWhole ? end : nil
    }

    /// What may be looked at for a mark's close, no more than `bound` bytes.
    func window(from start: Int, bound: Int) -> InlineWindow {
        let isCut = limit - place >= bound
        return InlineWindow(
            line: line, start: start, end: isCut ? place + bound : limit,
            isLineEnd: isWhole && !isCut, isFinal: isWhole || isCut)
    }
}
