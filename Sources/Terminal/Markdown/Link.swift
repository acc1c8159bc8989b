/// `[text](address)`, or an image with `!` before it.
enum Link {
    /// How many bytes are held until a link's text ends.
    static let textBound = 240
    /// How many bytes are held until a link ends.
    static let bound = 2048

    /// Reads the link at a bracket or exclamation mark; nil when more must come first.
    static func read(_ text: InlineText) -> InlineToken? {
        let isImage = text.line[text.place] == .exclamation
        let start = text.place + (isImage ? 2 : 1)
        switch close(in: text.window(from: start, bound: textBound)) {
        case .undecided: return nil
        case .missing: return .literal(start - text.place)
        case .found(let close): return link(text, start: start, close: close)
        }
    }

    private static func link(_ text: InlineText, start: Int, close: Int) -> InlineToken? {
        let window = text.window(from: close + 1, bound: bound)
        let plain = InlineToken.literal(start - text.place)
        guard close + 1 < window.end else { return window.isFinal ? plain : nil }
        guard text.line[close + 1] == .leftParenthesis else { return plain }
        switch end(in: window) {
        case .undecided: return nil
        case .missing: return plain
        case .found(let end):
            let mark = Array(text.line[text.place..<start])
            guard let shown = address(text.line[close + 2..<end]) else { return plain }
            let isSame = text.line[start..<close].elementsEqual(shown)
            let span = InlineSpan(
                style: .underline, mark: mark, close: close, closeLength: end + 1 - close,
                address: isSame ? [] : shown)
            return .opened([span], start: start)
        }
    }

    /// The bracket that closes the text.
    private static func close(in window: InlineWindow) -> InlineSearch {
        var depth = 1
        var place = window.start
        while place < window.end {
            switch window.line[place] {
            case .backslash: place += 1
            case .leftBracket: depth += 1
            case .rightBracket: depth -= 1
            default: break
            }
            if depth == 0 { return .found(place) }
            place += 1
        }
        return window.failure
    }

    /// The parenthesis that closes the address.
    private static func end(in window: InlineWindow) -> InlineSearch {
        var depth = 0
        var place = window.start
        while place < window.end {
            switch window.line[place] {
            case .backslash: place += 1
            case .leftParenthesis: depth += 1
            case .rightParenthesis: depth -= 1
            default: break
            }
            if depth == 0 { return .found(place) }
            place += 1
        }
        return window.failure
    }

    /// The address, a title behind it included; nil for words in parentheses that are none.
    private static func address(_ source: ArraySlice<UInt8>) -> [UInt8]? {
        var inner = source.drop { $0.isBlank }
        while inner.last?.isBlank == true { inner = inner.dropLast() }
        if inner.first == .less, inner.last == .greater {
            return Array(inner.dropFirst().dropLast())
        }
        guard !inner.isEmpty else { return nil }
        let title = inner.drop { !$0.isBlank }.drop { $0.isBlank }
        guard let first = title.first else { return Array(inner) }
        let isTitle = first == .quotation || first == .apostrophe || first == .leftParenthesis
        return isTitle ? Array(inner) : nil
    }
}
