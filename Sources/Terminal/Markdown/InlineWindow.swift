/// The bounded part of a line in which a mark's close is looked for.
struct InlineWindow {
    let line: [UInt8]
    let start: Int
    let end: Int
    /// Whether the line, or the style around, ends where this does.
    let isLineEnd: Bool
    /// Whether what comes later changes nothing.
    let isFinal: Bool

    /// What it means that something was not found.
    var failure: InlineSearch { isFinal ? .missing : .undecided }

    /// Where the run of the byte at `start` ends; nil when that is beyond what may be known.
    func runEnd(from start: Int) -> Int? {
        let mark = line[start]
        var stop = start + 1
        while stop < end, line[stop] == mark { stop += 1 }
        return stop < end || isLineEnd ? stop : nil
    }

    /// The first place of `byte` that no backslash escapes.
    func find(_ byte: UInt8, from start: Int) -> InlineSearch {
        var place = start
        while place < end {
            if line[place] == byte { return .found(place) }
            place += line[place] == .backslash ? 2 : 1
        }
        return failure
    }

    /// Whether the two bytes at `place` are these.
    func has(_ first: UInt8, _ second: UInt8, at place: Int) -> Bool {
        place + 1 < end && line[place] == first && line[place + 1] == second
    }
}
