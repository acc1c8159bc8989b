/// What stands before a line's own text: quote bars, list marks and indentation.
struct LinePrefix: Sendable {
    /// Beyond this many columns, marks are taken for text: no reader follows such nesting.
    static let bound = 80

    /// What is shown where the line begins.
    private(set) var first: [UInt8] = []
    /// What is shown where the line goes on after a wrap.
    private(set) var rest: [UInt8] = []
    private(set) var columns = 0
    private(set) var quoteDepth = 0
    private(set) var hasItem = false
    private var quoteColumns = 0

    /// The columns behind the innermost quote's bar.
    var indent: Int { columns - quoteColumns }

    /// Whether there is room for another mark.
    var isOpen: Bool { columns < Self.bound }

    /// The prefix of a further line of the same block.
    var following: LinePrefix {
        var prefix = self
        prefix.first = rest
        return prefix
    }

    mutating func addQuote() {
        add(Self.bar, rest: Self.bar, columns: 2)
        quoteDepth += 1
        quoteColumns = columns
    }

    mutating func addIndent(_ blanks: ArraySlice<UInt8>, asTabStops stop: Int) {
        let count = Self.columns(of: blanks, stop: stop)
        let spaces = [UInt8](repeating: .space, count: count)
        // With a terminal's own stops the source's bytes are as good, and stay what they were.
        add(stop == Self.terminalStop ? Array(blanks) : spaces, rest: spaces, columns: count)
    }

    mutating func addItem(_ item: ListItem) {
        let spaces = [UInt8](repeating: .space, count: item.columns)
        add(item.shown, rest: spaces, columns: item.columns)
        hasItem = true
    }

    /// How far the terminal's tabs, and Markdown's, go.
    static let terminalStop = 8
    static let markdownStop = 4

    /// The columns of `blanks` at a line's start, with a tab stop every `stop`.
    static func columns(of blanks: ArraySlice<UInt8>, stop: Int) -> Int {
        blanks.reduce(0) { $1 == .tab ? ($0 / stop + 1) * stop : $0 + 1 }
    }

    private mutating func add(_ first: [UInt8], rest: [UInt8], columns: Int) {
        self.first += first
        self.rest += rest
        self.columns += columns
    }

    private static let bar = StyleSet.dim.apply(to: Array("│".utf8)) + [.space]
}
