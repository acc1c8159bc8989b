/// Code within a line, between equally long runs of backticks.
enum CodeSpan {
    /// How many bytes are held until the code ends.
    static let bound = 240

    /// Reads the code at a backtick; nil when more must come first.
    static func read(_ text: InlineText) -> InlineToken? {
        guard let start = text.runEnd(from: text.place) else {
            let count = text.limit - text.place
            return count < bound / 2 ? nil : .overlong(count)
        }
        guard start - text.place < bound / 2 else { return .literal(start - text.place) }
        switch end(of: text.place, in: text.window(from: start, bound: bound)) {
        case .undecided: return nil
        case .missing: return .literal(start - text.place)
        case .found(let end):
            let close = end - (start - text.place)
            return .code(content(text.line, start, close), end: end)
        }
    }

    /// Where the code ends that begins at `place`.
    static func end(of place: Int, in window: InlineWindow) -> InlineSearch {
        guard let start = window.runEnd(from: place) else { return window.failure }
        var next = start
        while next < window.end {
            guard window.line[next] == .backtick else {
                next += 1
                continue
            }
            guard let end = window.runEnd(from: next) else { return window.failure }
            if end - next == start - place { return .found(end) }
            next = end
        }
        return window.failure
    }

    /// The code without the one space that sets a backtick apart from the marks.
    private static func content(_ line: [UInt8], _ start: Int, _ end: Int) -> ClosedRange<Int>? {
        guard start < end else { return nil }
        let isPadded =
            end - start > 2 && line[start] == .space && line[end - 1] == .space
            && line[start..<end].contains { $0 != .space }
        return isPadded ? start + 1...end - 2 : start...end - 1
    }
}
