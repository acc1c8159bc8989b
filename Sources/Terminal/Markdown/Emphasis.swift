/// Bold, italic and struck text.
enum Emphasis {
    /// How many bytes are held until a single mark closes; then it is text.
    static let singleBound = 240
    /// How many bytes are held until a double mark closes; then its style is switched on.
    static let doubleBound = 120

    /// Reads a run of marks; nil when more must come first.
    ///
    /// - Parameter open: the style that is on without its close being known.
    static func read(_ text: InlineText, open: InlineSpan?) -> InlineToken? {
        guard let end = text.runEnd(from: text.place) else {
            let count = text.limit - text.place
            return count > 3 ? .overlong(count) : nil
        }
        let mark = text.line[text.place]
        let count = end - text.place
        let after = end < text.limit ? text.line[end] : .newline
        let flanking = Flanking(mark: mark, before: text.before, after: after)
        if let open, open.mark.first == mark, flanking.canClose, count >= open.mark.count {
            return .closed(end: text.place + open.mark.count)
        }
        guard flanking.canOpen, count <= 3, mark != .tilde || count == 2 else {
            return .literal(count)
        }
        let opener = DelimiterRun(start: text.place, count: count, flanking: flanking)
        return token(opener, text, isOpen: open != nil)
    }

    private static func token(
        _ opener: DelimiterRun, _ text: InlineText, isOpen: Bool
    ) -> InlineToken? {
        let mark = text.line[text.place]
        let bound = opener.count > 1 ? doubleBound : singleBound
        let window = text.window(from: opener.end, bound: bound)
        switch EmphasisSearch(opener: opener, mark: mark, window: window).run() {
        case .undecided: return nil
        case .closed(let closes): return .opened(spans(closes, mark: mark), start: opener.end)
        case .missing:
            let isLong = text.limit - text.place >= bound
            guard isLong, opener.count > 1, mark != .tilde, !isOpen, !text.isNested else {
                return .literal(opener.count)
            }
            return .opened([span(mark, count: opener.count, close: nil)], start: opener.end)
        }
    }

    /// The outermost style closes last.
    private static func spans(_ closes: [DelimiterClose], mark: UInt8) -> [InlineSpan] {
        closes.reversed().map { span(mark, count: $0.count, close: $0.place) }
    }

    private static func span(_ mark: UInt8, count: Int, close: Int?) -> InlineSpan {
        InlineSpan(
            style: style(mark, count: count), mark: [UInt8](repeating: mark, count: count),
            close: close, closeLength: count)
    }

    private static func style(_ mark: UInt8, count: Int) -> StyleSet {
        if mark == .tilde { return .strikethrough }
        return count == 1 ? .italic : count == 2 ? .bold : [.bold, .italic]
    }
}
