/// Finds the first fenced code block in a text that comes in pieces, and gives its lines.
///
/// Fences are those of https://spec.commonmark.org/0.31.2/#fenced-code-blocks; an opening one may
/// stand further in, since models put code into lists. A block that is never closed ends with the
/// text.
struct CodeBlock {
    private enum State {
        case before
        case inside(Fence)
        case behind
    }

    fileprivate struct Fence {
        let mark: UInt8
        let length: Int
        let indent: Int
    }

    private var state = State.before
    /// What came before the block, until there is one.
    private var prose: [UInt8] = []
    /// The beginning of a line whose end has not come.
    private var line: [UInt8] = []

    /// The whole text, when it has no block.
    var textWithoutBlock: [UInt8]? {
        guard case .before = state else { return nil }
        return prose + line
    }

    /// The lines of the block that these bytes complete.
    mutating func feed(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        var code: [UInt8] = []
        while let end = rest.firstIndex(of: 0x0A) {
            line += rest[...end]
            code += takeLine()
            rest = rest[(end + 1)...]
        }
        line += rest
        return code
    }

    /// What is left when the text has ended.
    mutating func finish() -> [UInt8] { line.isEmpty ? [] : takeLine() }

    private mutating func takeLine() -> [UInt8] {
        defer { line = [] }
        switch state {
        case .before:
            if let fence = Fence(opening: line) {
                (state, prose) = (.inside(fence), [])
            } else {
                prose += line
            }
            return []
        case .inside(let fence) where fence.isClosed(by: line):
            state = .behind
            return []
        case .inside(let fence):
            let blanks = line.prefix(fence.indent).prefix { $0 == 0x20 }
            return Array(line.dropFirst(blanks.count))
        case .behind:
            return []
        }
    }
}

extension CodeBlock.Fence {
    private static let backtick = UInt8(ascii: "`")

    /// - Returns: `nil` for a line that opens no block.
    fileprivate init?(opening line: [UInt8]) {
        let rest = line.drop { $0 == 0x20 }
        guard let mark = rest.first, mark == Self.backtick || mark == UInt8(ascii: "~") else {
            return nil
        }
        length = rest.prefix { $0 == mark }.count
        // Backticks behind the opening ones make it code within a line.
        let isInline = mark == Self.backtick && rest.dropFirst(length).contains(mark)
        guard length >= 3, !isInline else { return nil }
        self.mark = mark
        indent = line.count - rest.count
    }

    fileprivate func isClosed(by line: [UInt8]) -> Bool {
        let blanks = line.prefix { $0 == 0x20 }.count
        let marks = line.dropFirst(blanks).prefix { $0 == mark }.count
        let rest = line.dropFirst(blanks + marks)
        return blanks <= indent + 3 && marks >= length
            && rest.allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    }
}
