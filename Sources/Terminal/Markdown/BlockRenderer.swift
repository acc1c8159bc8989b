/// Shows Markdown line by line, each as far as it came.
///
/// What a line is depends on the blocks that are open, and decides which are open next: that state
/// is kept together here, and reading marks, wrapping and tables are left to others.
struct BlockRenderer: Sendable {
    private var writer: LineWriter
    private var phase = BlockPhase.start
    /// What came of the line and was not used yet; its newline is the last byte.
    private var pending: [UInt8] = []
    private var prefix = LinePrefix()
    private var context = BlockContext()
    private var scanner = InlineScanner()
    private var fence: Fence?
    private var math: MathBlock?
    private var tables = TableReader()

    init(width: @escaping @Sendable () -> Int) {
        writer = LineWriter(width: width)
    }

    /// How many bytes wait for what comes next.
    var heldCount: Int { pending.count + writer.heldCount + tables.heldCount }

    /// Takes more of a line, or the rest of one with its newline.
    mutating func add(_ text: ArraySlice<UInt8>) {
        pending += text
        while !pending.isEmpty, advance() {}
    }

    /// Ends the blocks that are open.
    mutating func finish() {
        tables.close(into: &writer)
        fence = nil
        math = nil
        context = BlockContext()
    }

    /// What may be shown by now.
    mutating func take() -> [UInt8] { writer.take() }

    /// - Returns: false when more must come first.
    private mutating func advance() -> Bool {
        switch phase {
        case .start: return start()
        case .row: return addRow()
        case .prose: scanner.scan(&pending, into: &writer)
        case .verbatim: passVerbatim()
        case .unbroken(let style):
            writer.writeUnbroken(content, in: style)
            removeContent()
        }
        guard pending.first == .newline else { return false }
        endLine()
        return true
    }

    /// What is pending, without the newline.
    private var content: ArraySlice<UInt8> {
        pending.last == .newline ? pending.dropLast() : pending[...]
    }

    private mutating func removeContent() {
        pending.removeFirst(content.count)
    }

    private mutating func passVerbatim() {
        let text = content
        writer.write(text, in: [])
        math?.pass(text)
        removeContent()
    }

    private mutating func endLine() {
        if case .prose = phase { scanner.finish(into: &writer) }
        if math?.isClosed == true { math = nil }
        writer.endLine()
        pending = []
        restart()
    }

    private mutating func restart() {
        phase = .start
        prefix = LinePrefix()
    }

    // MARK: A line's start

    private mutating func start() -> Bool {
        if let fence { return startCode(fence) }
        guard let end = pending.firstIndex(where: { !$0.isBlank }) else { return startLongBlank() }
        if math != nil { return startMath(isBlank: pending[end] == .newline) }
        guard let start = BlockStart.read(pending[end...]) else { return false }
        let indent = LinePrefix.columns(of: pending[..<end], stop: LinePrefix.markdownStop)
        if start != .blank, context.isCode(prefix, indent: indent) || end >= BlockStart.bound {
            begin(.text, phase: .unbroken([]), isCode: true)
        } else {
            apply(start, indent: pending[..<end])
        }
        return true
    }

    /// So many blanks are not waited for.
    private mutating func startLongBlank() -> Bool {
        guard pending.count >= BlockStart.bound else { return false }
        begin(.text, phase: .unbroken([]), isCode: true)
        return true
    }

    private mutating func apply(_ start: BlockStart, indent: ArraySlice<UInt8>) {
        if start == .blank { return begin(start, phase: .unbroken([])) }
        let isItem = if case .item = start { true } else { false }
        let isList = isItem || context.listIndent > 0
        let stop = isList ? LinePrefix.markdownStop : LinePrefix.terminalStop
        prefix.addIndent(indent, asTabStops: stop)
        pending.removeFirst(indent.count)
        switch start {
        case .quote(let length) where prefix.isOpen:
            prefix.addQuote()
            pending.removeFirst(length)
        case .item(let item) where prefix.isOpen:
            prefix.addItem(item)
            pending.removeFirst(item.length)
        case .row: phase = .row
        default: beginLeaf(start)
        }
    }

    private mutating func beginLeaf(_ start: BlockStart) {
        switch start {
        case .heading(let level, let length):
            beginHeading(start, level: level, length: length)
        case .fence(let fence):
            begin(start, phase: .unbroken(.dim))
            self.fence = fence.placed(behind: prefix)
        case .rule:
            begin(start, phase: .unbroken(.dim))
            removeContent()
            writer.writeRule()
        case .math:
            begin(start, phase: .verbatim)
            math = MathBlock(opening: pending[0])
            writer.write(pending[..<2], in: [])
            pending.removeFirst(2)
        case .html: begin(start, phase: .verbatim)
        default:
            scanner = InlineScanner()
            begin(.text, phase: .prose)
        }
    }

    private mutating func beginHeading(_ start: BlockStart, level: Int, length: Int) {
        scanner = InlineScanner(base: .heading(level: level), isHeading: true)
        pending.removeFirst(length)
        begin(start, phase: .prose)
    }

    private mutating func begin(_ start: BlockStart, phase: BlockPhase, isCode: Bool = false) {
        tables.close(into: &writer)
        context.pass(start, behind: prefix, isCode: isCode)
        writer.beginLine(prefix)
        self.phase = phase
    }

    // MARK: Blocks of several lines

    /// Inside a fence nothing counts but its quotes' marks and its end.
    private mutating func startCode(_ fence: Fence) -> Bool {
        if prefix.quoteDepth < fence.quoteDepth { return passQuote() }
        guard let isClosed = fence.isClosed(by: pending[...]) else { return false }
        if isClosed { self.fence = nil }
        writer.beginLine(prefix)
        phase = .unbroken(isClosed ? .dim : .code)
        return true
    }

    private mutating func passQuote() -> Bool {
        guard let start = pending.firstIndex(where: { !$0.isBlank }) else {
            return startLongBlank()
        }
        guard pending[start] == .greater else {
            fence = nil
            return true
        }
        guard start + 1 < pending.count else { return false }
        prefix.addIndent(pending[..<start], asTabStops: LinePrefix.markdownStop)
        prefix.addQuote()
        pending.removeFirst(start + (pending[start + 1].isBlank ? 2 : 1))
        return true
    }

    private mutating func startMath(isBlank: Bool) -> Bool {
        if isBlank {
            math = nil
        } else {
            writer.beginLine(prefix)
            phase = .verbatim
        }
        return true
    }

    private mutating func addRow() -> Bool {
        guard content.count < MarkdownTable.lineBound else {
            beginLeaf(.text)
            return true
        }
        guard pending.last == .newline else { return false }
        tables.add(Array(content), behind: prefix, into: &writer)
        context.pass(.row, behind: prefix, isCode: false)
        pending = []
        restart()
        return true
    }
}
