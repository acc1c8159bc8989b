/// A formula within a line, `$…$` or `\(…\)`: shown as it is.
enum Math {
    /// How many bytes are held until the formula ends.
    static let bound = 120

    /// Where the formula ends that begins at a dollar sign.
    static func dollarEnd(of place: Int, in window: InlineWindow) -> InlineSearch {
        guard place + 1 < window.end else { return window.failure }
        let isDouble = window.line[place + 1] == .dollar
        var next = place + (isDouble ? 2 : 1)
        guard next < window.end else { return window.failure }
        if window.line[next].isBlank, !isDouble { return .missing }
        while next < window.end {
            guard case .found(let close) = window.find(.dollar, from: next),
                let end = window.runEnd(from: close)
            else { return window.failure }
            if isDouble || isClose(close, end: end, in: window) { return .found(end) }
            next = end
        }
        return window.failure
    }

    /// Prices and a shell's variables are no formulas.
    private static func isClose(_ place: Int, end: Int, in window: InlineWindow) -> Bool {
        let after = end < window.end ? window.line[end] : .newline
        return !window.line[place - 1].isBlank && !after.isDigit
    }

    /// Where the formula ends that begins at `\(` or `\[`, of which `close` is the other part.
    static func bracketEnd(
        of place: Int, close: UInt8, in window: InlineWindow
    ) -> InlineSearch {
        var next = place + 2
        while next < window.end {
            if window.has(.backslash, close, at: next) { return .found(next + 2) }
            next += 1
        }
        return window.failure
    }
}
