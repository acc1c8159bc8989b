import Terminal

/// Where an answer's bytes go: standard output, or a file that appears when it is complete.
struct AnswerSink {
    private enum Target {
        case console
        case file(OutputFile)
        /// A file whose name is chosen when it is complete.
        case unnamed(OutputFile, folder: String)
    }

    private let console: any Console
    private let target: Target
    private var redactor: Redactor
    private var sanitizer: Sanitizer?
    private var markdown: Markdown?
    private var lastByte: UInt8?
    /// Names for a file in a folder, by their number.
    private let name: (Int) -> String

    /// - Parameters:
    ///   - path: the file, the folder that it is put into, or `nil` or `-` for standard output.
    ///   - isMarkdown: whether a person is to see it styled.
    ///   - name: names for a file in a folder, by their number.
    init(
        path: String?, isMarkdown: Bool = false, in world: World,
        naming name: @escaping (Int) -> String = { "answer-\($0)" }
    ) throws {
        console = world.console
        redactor = world.secrets.redactor
        self.name = name
        if let path, path != "-", ProductPlace.isFolder(path) {
            target = .unnamed(try OutputFile(in: path), folder: path)
            isTerminal = false
        } else if let path, path != "-" {
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

    /// Whether nothing was written.
    var isEmpty: Bool { lastByte == nil }

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
    ///
    /// - Parameter isAlone: whether nothing else came, so that even an empty answer is the answer.
    mutating func finish(isAlone: Bool = true) throws {
        try emit(redactor.finish())
        try showRest()
        switch target {
        case .console: break
        case .file(let file) where isEmpty && !isAlone: file.discard()
        case .unnamed(let file, _) where isEmpty && !isAlone: file.discard()
        case .file(let file): try file.complete()
        case .unnamed(let file, let folder):
            let path = try file.complete(in: folder, naming: name)
            try console.print(path + "\n")
        }
    }

    /// The answer broke off: what came is kept, as FILE.partial for a file.
    mutating func abandon() {
        try? emit(redactor.finish())
        try? showRest()
        switch target {
        case .console: break
        case .file(let file): file.keepPartial()
        case .unnamed(let file, let folder): file.keepPartial(as: folder.path(of: name(1)))
        }
    }

    private mutating func emit(_ bytes: [UInt8]) throws {
        guard let last = bytes.last else { return }
        lastByte = last
        switch target {
        case .file(let file), .unnamed(let file, _): try file.write(bytes)
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
