/// Tells what a byte that may be a mark is.
enum InlineReader {
    /// Reads the mark at the place of `text`; nil when more must come first.
    static func read(_ text: InlineText, open: InlineSpan?, isHeading: Bool) -> InlineToken? {
        switch text.line[text.place] {
        case .star, .underscore, .tilde: return Emphasis.read(text, open: open)
        case .backtick: return CodeSpan.read(text)
        case .leftBracket: return Link.read(text)
        case .backslash: return escape(text)
        case .less:
            let window = text.window(from: text.place, bound: Tag.bound)
            return verbatim(Tag.end(of: text.place, in: window), text)
        case .dollar:
            let window = text.window(from: text.place, bound: Math.bound)
            return verbatim(Math.dollarEnd(of: text.place, in: window), text)
        case .exclamation: return image(text)
        case .colon: return address(text)
        case .hash where isHeading && text.before.isBlank: return headingClose(text)
        default: return .literal(1)
        }
    }

    private static func verbatim(
        _ end: InlineSearch, _ text: InlineText, otherwise count: Int = 1
    ) -> InlineToken? {
        switch end {
        case .undecided: nil
        case .missing: .literal(count)
        case .found(let end): .literal(end - text.place)
        }
    }

    private static func escape(_ text: InlineText) -> InlineToken? {
        guard text.place + 1 < text.limit else { return text.isWhole ? .literal(1) : nil }
        let next = text.line[text.place + 1]
        guard next == .leftParenthesis || next == .leftBracket else {
            if !next.isPunctuation { return .literal(1) }
            return next == .rightParenthesis || next == .rightBracket ? .literal(2) : .escaped
        }
        let close: UInt8 = next == .leftBracket ? .rightBracket : .rightParenthesis
        let window = text.window(from: text.place, bound: Math.bound)
        let end = Math.bracketEnd(of: text.place, close: close, in: window)
        return verbatim(end, text, otherwise: 2)
    }

    private static func image(_ text: InlineText) -> InlineToken? {
        guard text.place + 1 < text.limit else { return text.isWhole ? .literal(1) : nil }
        return text.line[text.place + 1] == .leftBracket ? Link.read(text) : .literal(1)
    }

    private static func address(_ text: InlineText) -> InlineToken? {
        guard text.before.isLetter else { return .literal(1) }
        for offset in 1...2 {
            guard text.place + offset < text.limit else { return text.isWhole ? .literal(1) : nil }
            guard text.line[text.place + offset] == .slash else { return .literal(1) }
        }
        return .address(3)
    }

    /// The marks with which a heading may end.
    private static func headingClose(_ text: InlineText) -> InlineToken? {
        guard let end = text.runEnd(from: text.place) else {
            let count = text.limit - text.place
            return count < BlockStart.bound ? nil : .overlong(count)
        }
        let stop = text.line[end..<text.limit].firstIndex { !$0.isBlank }
        guard stop == nil, text.limit - text.place < BlockStart.bound else {
            return .literal(end - text.place)
        }
        return text.isWhole ? .dropped(text.limit - text.place) : nil
    }
}
