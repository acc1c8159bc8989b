/// Finds the styles within one line while it comes.
struct InlineScanner {
    private let base: StyleSet
    private let isHeading: Bool
    private var spans: [InlineSpan] = []
    private var before = UInt8.newline
    private var overlong: UInt8?
    private var isAddress = false

    init(base: StyleSet = [], isHeading: Bool = false) {
        self.base = base
        self.isHeading = isHeading
    }

    /// Shows what of `line` can be told, and leaves there what can't. The newline of a line that
    /// came whole stays.
    mutating func scan(_ line: inout [UInt8], into output: inout some StyledOutput) {
        let isWhole = line.last == .newline
        let end = isWhole ? line.count - 1 : line.count
        var place = 0
        while let next = step(line, at: place, end: end, isWhole: isWhole, into: &output) {
            place = next
        }
        guard place > 0 else { return }
        line.removeFirst(place)
        for index in spans.indices { spans[index].close = spans[index].close.map { $0 - place } }
    }

    /// Ends the line: a mark that was dropped and never closed is shown after all.
    mutating func finish(into output: inout some StyledOutput) {
        while let span = spans.popLast() { output.write(span.mark[...], in: base.union(.dim)) }
        before = .newline
        overlong = nil
        isAddress = false
    }

    private var style: StyleSet { spans.reduce(base) { $0.union($1.style) } }

    private mutating func step(
        _ line: [UInt8], at place: Int, end: Int, isWhole: Bool,
        into output: inout some StyledOutput
    ) -> Int? {
        let close = spans.last?.close
        if let close, close == place { return closeSpan(line, at: place, into: &output) }
        let limit = close ?? end
        guard place < limit else { return nil }
        let text = InlineText(
            line: line, place: place, limit: limit, isWhole: close != nil || isWhole,
            isNested: close != nil, before: before)
        let plain = plainEnd(text)
        if line[place] != overlong { overlong = nil }
        if plain > place { return show(line, place, plain, into: &output) }
        if overlong != nil { return show(line, place, place + 1, into: &output) }
        if isAddress { return passAddress(text, into: &output) }
        let open = spans.last.flatMap { $0.close == nil ? $0 : nil }
        let token = InlineReader.read(text, open: open, isHeading: isHeading)
        return token.map { apply($0, line, at: place, into: &output) }
    }

    /// How far nothing can be a mark.
    private mutating func plainEnd(_ text: InlineText) -> Int {
        guard !isAddress else { return text.place }
        var end = text.place
        while end < text.limit, !Self.mayBeMark(text.line[end]) { end += 1 }
        return end
    }

    private static func mayBeMark(_ byte: UInt8) -> Bool {
        switch byte {
        case .backslash, .backtick, .star, .underscore, .tilde, .leftBracket, .exclamation, .less,
            .dollar, .colon, .hash:
            true
        default: false
        }
    }

    private mutating func passAddress(
        _ text: InlineText, into output: inout some StyledOutput
    ) -> Int? {
        let (end, isOver) = BareAddress.read(text)
        isAddress = !isOver
        if BareAddress.endsOverlong(text.line[text.place..<end]) { overlong = text.line[end - 1] }
        guard end > text.place else { return isOver ? end : nil }
        return show(text.line, text.place, end, into: &output)
    }

    private mutating func apply(
        _ token: InlineToken, _ line: [UInt8], at place: Int,
        into output: inout some StyledOutput
    ) -> Int {
        switch token {
        case .literal(let count): return show(line, place, place + count, into: &output)
        case .overlong(let count):
            overlong = line[place]
            return show(line, place, place + count, into: &output)
        case .escaped: return show(line, place + 1, place + 2, into: &output)
        case .dropped(let count): return place + count
        case .address(let count):
            isAddress = true
            return show(line, place, place + count, into: &output)
        case .code(let content, let end):
            if let content { output.write(line[content], in: style.union(.code)) }
            before = .backtick
            return end
        case .opened(let opened, let start):
            spans += opened
            before = line[start - 1]
            return start
        case .closed(let end):
            spans.removeLast()
            before = line[place]
            return end
        }
    }

    private mutating func closeSpan(
        _ line: [UInt8], at place: Int, into output: inout some StyledOutput
    ) -> Int? {
        guard let span = spans.popLast() else { return nil }
        let end = place + span.closeLength
        let isBlind = before == .leftBracket
        before = line[end - 1]
        isAddress = false
        overlong = nil
        guard !span.address.isEmpty else { return end }
        let space: [UInt8] = isBlind ? [] : [.space]
        let shown = space + [.leftParenthesis] + span.address + [.rightParenthesis]
        output.write(shown[...], in: style.union(.dim))
        return end
    }

    private mutating func show(
        _ line: [UInt8], _ start: Int, _ end: Int, into output: inout some StyledOutput
    ) -> Int {
        output.write(line[start..<end], in: style)
        before = line[end - 1]
        return end
    }
}
