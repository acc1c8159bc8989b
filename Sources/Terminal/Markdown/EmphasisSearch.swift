/// Looks ahead for the close of a run of emphasis marks.
///
/// Code, links' addresses and tags within are passed over, and inner emphasis is matched first.
struct EmphasisSearch {
    /// What came of it.
    enum Result {
        /// The places that close the opener's marks, the innermost first.
        case closed([DelimiterClose])
        case missing
        case undecided
    }

    private let mark: UInt8
    private let window: InlineWindow
    private var place: Int
    private var isAddress = false
    private var open: [(run: DelimiterRun, left: Int)]
    private var closes: [DelimiterClose] = []

    init(opener: DelimiterRun, mark: UInt8, window: InlineWindow) {
        self.mark = mark
        self.window = window
        place = window.start
        open = [(opener, opener.count)]
    }

    /// Looks for the close.
    consuming func run() -> Result {
        while place < window.end {
            guard step() else { return failure }
            if open.isEmpty { return .closed(closes) }
        }
        return failure
    }

    private var failure: Result { window.isFinal ? .missing : .undecided }

    /// Passes one thing.
    ///
    /// - Returns: false when its end is not known.
    private mutating func step() -> Bool {
        let byte = window.line[place]
        if byte == mark { return passRun() }
        if isAddress {
            isAddress = !BareAddress.isEnd(byte)
            place += 1
            return true
        }
        switch byte {
        case .backslash: place += 2
        case .backtick: return pass(CodeSpan.end(of: place, in: window))
        case .less: return pass(Tag.end(of: place, in: window))
        case .rightBracket where window.has(byte, .leftParenthesis, at: place):
            return pass(window.find(.rightParenthesis, from: place))
        case .colon where window.has(.slash, .slash, at: place + 1):
            isAddress = true
            place += 1
        default: place += 1
        }
        return true
    }

    private mutating func pass(_ end: InlineSearch) -> Bool {
        switch end {
        case .undecided: return false
        case .found(let end): place = end
        case .missing:
            let mark = window.line[place]
            repeat { place += 1 } while place < window.end && window.line[place] == mark
        }
        return true
    }

    private mutating func passRun() -> Bool {
        guard let end = window.runEnd(from: place) else { return false }
        defer { place = end }
        let after = end < window.end ? window.line[end] : .newline
        guard !isAddress || BareAddress.mayEnd(before: after) else { return true }
        isAddress = false
        let flanking = Flanking(mark: mark, before: window.line[place - 1], after: after)
        let run = DelimiterRun(start: place, count: end - place, flanking: flanking)
        guard mark != .tilde || run.count == 2 else { return true }
        let left = flanking.canClose ? close(with: run) : run.count
        if flanking.canOpen, left > 0, !open.isEmpty { open.append((run, left)) }
        return true
    }

    /// Closes what `run` can.
    ///
    /// - Returns: how many of its marks are left.
    private mutating func close(with run: DelimiterRun) -> Int {
        var left = run.count
        while left > 0, let last = open.lastIndex(where: { $0.run.matches(run) }) {
            open.removeSubrange((last + 1)...)
            let count = min(left, open[last].left)
            if last == 0 {
                closes.append(DelimiterClose(place: run.end - left, count: count))
            }
            left -= count
            open[last].left -= count
            if open[last].left == 0 { open.removeLast() }
        }
        return left
    }
}
