import Terminal

/// Where an answer's bytes go: standard output, or a file that appears when it is complete.
struct AnswerSink {
    private enum Target {
        case console
        case file(OutputFile)
    }

    private let console: any Console
    private let target: Target
    private var redactor: Redactor
    private var sanitizer: Sanitizer?
    private var markdown: Markdown?
    private var lastByte: UInt8?

    /// - Parameters:
    ///   - path: the file, or `nil` or `-` for standard output.
    ///   - isMarkdown: whether a person is to see it styled.
    init(path: String?, isMarkdown: Bool = false, in world: World) throws {
        console = world.console
        redactor = world.secrets.redactor
        if let path, path != "-" {
            target = .file(try OutputFile(path: path))
            isTerminal = false
        } else {
            target = .console
            isTerminal = world.console.isTerminal(.output)
            // Among the styles of ours, a reader could not tell those of a model.
            sanitizer = isTerminal || isMarkdown ? Sanitizer() : nil
            let console = console
            markdown = isMarkdown ? Markdown { console.width } : nil
        }
    }

    /// Whether a person would see the bytes as they are.
    let isTerminal: Bool

    /// What follows is no Markdown.
    mutating func showAsIs() throws {
        try showRest()
        markdown = nil
    }

    mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

    mutating func write(_ bytes: [UInt8]) throws {
        try emit(redactor.feed(bytes))
    }

    /// Ends the line, if the last one is open.
    mutating func endLine() throws {
        try emit(redactor.finish())
        try showRest()
        if let lastByte, lastByte != 0x0A { try emit([0x0A]) }
    }

    /// The answer is complete: what was held back follows, and a file gets its name.
    mutating func finish() throws {
        try emit(redactor.finish())
        try showRest()
        if case .file(let file) = target { try file.complete() }
    }

    /// The answer broke off: what came is kept, as FILE.partial for a file.
    mutating func abandon() {
        try? emit(redactor.finish())
        try? showRest()
        if case .file(let file) = target { file.keepPartial() }
    }

    private mutating func emit(_ bytes: [UInt8]) throws {
        guard let last = bytes.last else { return }
        lastByte = last
        switch target {
        case .file(let file): try file.write(bytes)
        case .console: try show(sanitizer?.feed(bytes) ?? bytes)
        }
    }

    private mutating func show(_ bytes: [UInt8]) throws {
        let shown = markdown?.feed(bytes) ?? bytes
        if !shown.isEmpty { try console.write(shown, to: .output) }
    }

    /// What was held back until more was known.
    private mutating func showRest() throws {
        if let rest = sanitizer?.finish() { try show(rest) }
        if let rest = markdown?.finish(), !rest.isEmpty { try console.write(rest, to: .output) }
    }
}
