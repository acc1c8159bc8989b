/// What a line, or the rest of one behind its quote and list marks, begins with.
enum BlockStart: Sendable, Equatable {
    case blank
    case quote(length: Int)
    case item(ListItem)
    case heading(level: Int, length: Int)
    case fence(Fence)
    case rule
    case row
    case math
    case html
    case text

    /// How many bytes of a line are looked at before it is taken for text.
    static let bound = 240

    /// Reads the start of `line`, which has no leading blanks and ends with its newline when it
    /// came whole; nil when what came doesn't tell yet.
    static func read(_ line: ArraySlice<UInt8>) -> BlockStart? {
        let text = line.prefix(bound)
        let start = candidate(text)
        return start == nil && text.count == bound ? .text : start
    }

    private static func candidate(_ text: ArraySlice<UInt8>) -> BlockStart? {
        guard let first = text.first else { return nil }
        switch first {
        case .newline: return .blank
        case .greater: return second(of: text).map { .quote(length: $0.isBlank ? 2 : 1) }
        case .hyphen, .star, .plus, .underscore: return bullet(text, mark: first)
        case .hash: return heading(text)
        case .backtick, .tilde: return Fence.read(text)
        case .pipe: return .row
        case .dollar: return second(of: text).map { $0 == .dollar ? .math : .text }
        case .backslash: return second(of: text).map { $0 == .leftBracket ? .math : .text }
        case .less: return html(text)
        default: return first.isDigit ? number(text) : .text
        }
    }

    private static func second(of text: ArraySlice<UInt8>) -> UInt8? { text.dropFirst().first }

    private static func bullet(_ text: ArraySlice<UInt8>, mark: UInt8) -> BlockStart? {
        guard let second = second(of: text), let isRule = isRule(text, mark: mark) else {
            return nil
        }
        if isRule { return .rule }
        guard mark != .underscore, second.isBlank || second == .newline else { return .text }
        return ListItem.bullet(text).map { .item($0) }
    }

    private static func isRule(_ text: ArraySlice<UInt8>, mark: UInt8) -> Bool? {
        guard mark != .plus else { return false }
        guard let stop = text.first(where: { $0 != mark && !$0.isBlank }) else { return nil }
        return stop == .newline && text.reduce(0) { $1 == mark ? $0 + 1 : $0 } >= 3
    }

    private static func number(_ text: ArraySlice<UInt8>) -> BlockStart? {
        guard let end = text.firstIndex(where: { !$0.isDigit }) else {
            return text.count > 9 ? .text : nil
        }
        let count = end - text.startIndex + 1
        guard count <= 10, text[end] == .period || text[end] == .rightParenthesis else {
            return .text
        }
        guard let after = text[end...].dropFirst().first else { return nil }
        guard after.isBlank || after == .newline else { return .text }
        return ListItem.ordered(text, count: count).map { .item($0) }
    }

    private static func heading(_ text: ArraySlice<UInt8>) -> BlockStart? {
        guard let end = text.firstIndex(where: { $0 != .hash }) else {
            return text.count > 6 ? .text : nil
        }
        let level = end - text.startIndex
        guard level <= 6, text[end].isBlank || text[end] == .newline else { return .text }
        guard let start = text[end...].firstIndex(where: { !$0.isBlank }) else { return nil }
        return .heading(level: level, length: start - text.startIndex)
    }

    /// A tag makes a line HTML; `<https://…>` and `<name@host>` are links within text.
    private static func html(_ text: ArraySlice<UInt8>) -> BlockStart? {
        guard let second = second(of: text) else { return nil }
        if second == .exclamation || second == .slash { return .html }
        guard second.isLetter else { return .text }
        let stop = text.dropFirst().first { !$0.isLetter && !$0.isDigit && $0 != .hyphen }
        return stop.map { $0.isBlank || [.newline, .greater, .slash].contains($0) ? .html : .text }
    }
}
