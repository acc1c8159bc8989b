/// What earlier lines mean for the next one.
struct BlockContext: Sendable {
    /// The column at which the text of the innermost list item begins.
    private(set) var listIndent = 0
    private var quoteDepth = 0
    private var mayBeCode = true

    /// Whether a line indented so far is indented code.
    func isCode(_ prefix: LinePrefix, indent: Int) -> Bool {
        let outer = prefix.quoteDepth == quoteDepth ? listIndent : 0
        return mayBeCode && !prefix.hasItem && prefix.indent + indent >= outer + 4
    }

    /// Notes the block that a line begins with.
    mutating func pass(_ start: BlockStart, behind prefix: LinePrefix, isCode: Bool) {
        if prefix.quoteDepth != quoteDepth {
            quoteDepth = prefix.quoteDepth
            listIndent = 0
        }
        if prefix.hasItem {
            listIndent = prefix.indent
        } else if start != .blank, mayBeCode || start != .text {
            listIndent = min(listIndent, prefix.indent)
        }
        mayBeCode = start == .blank || isCode
    }
}
