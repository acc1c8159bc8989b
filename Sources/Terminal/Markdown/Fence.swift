/// The line that opens a code block, and what closes it.
struct Fence: Sendable, Equatable {
    let mark: UInt8
    let length: Int
    /// How many quotes it stands in; the code ends with them.
    var quoteDepth = 0
    /// The columns before it.
    var indent = 0

    /// Whether `text` begins with a fence; nil when more must come first.
    static func read(_ text: ArraySlice<UInt8>) -> BlockStart? {
        guard let mark = text.first else { return nil }
        guard let end = text.firstIndex(where: { $0 != mark }) else {
            return text.count < BlockStart.bound ? nil : .text
        }
        let fence = Fence(mark: mark, length: end - text.startIndex)
        guard fence.length >= 3 else { return .text }
        guard mark == .backtick else { return .fence(fence) }
        // Backticks behind the opening ones make it code within a line.
        let stop = text[end...].first { $0 == .backtick || $0 == .newline }
        guard let stop else { return text.count < BlockStart.bound ? nil : .fence(fence) }
        return stop == .newline ? .fence(fence) : .text
    }

    /// This fence where it stands.
    func placed(behind prefix: LinePrefix) -> Fence {
        Fence(mark: mark, length: length, quoteDepth: prefix.quoteDepth, indent: prefix.indent)
    }

    /// Whether `line` closes the block; nil when more must come first.
    func isClosed(by line: ArraySlice<UInt8>) -> Bool? {
        let line = line.prefix(BlockStart.bound)
        let isCut = line.count == BlockStart.bound
        guard let start = line.firstIndex(where: { !$0.isBlank }) else {
            return isCut ? false : nil
        }
        let columns = LinePrefix.columns(of: line[..<start], stop: LinePrefix.markdownStop)
        guard line[start] == mark, columns <= indent + 3 else { return false }
        guard let end = line[start...].firstIndex(where: { $0 != mark }) else {
            return isCut ? false : nil
        }
        guard end - start >= length else { return false }
        guard let stop = line[end...].first(where: { !$0.isBlank }) else {
            return isCut ? false : nil
        }
        return stop == .newline
    }
}
