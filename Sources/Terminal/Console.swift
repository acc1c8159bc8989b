/// Where a program's answer and its remarks go.
public protocol Console: Sendable {
    /// Whether a person watches that stream.
    func isTerminal(_ stream: ConsoleStream) -> Bool
    /// The terminal's width in columns; 80 where there is none or it doesn't say.
    var width: Int { get }
    /// Writes all of `bytes`, waiting as long as the reader needs.
    func write(_ bytes: [UInt8], to stream: ConsoleStream) throws(ConsoleError)
    /// Whether nobody will read what is written to standard output, which writing would find out.
    var isReaderGone: Bool { get }
}

/// The two streams of a console.
public enum ConsoleStream: Sendable, Hashable {
    /// The answer, and nothing else.
    case output
    /// Everything else.
    case error
}

/// Why writing failed.
public enum ConsoleError: Error, Sendable, Equatable {
    /// The reader of the pipe went away.
    case readerGone
    /// The program was asked to stop while the reader didn't read.
    case interrupted
    /// The system refused, for instance since the disk is full; the text is its reason.
    case failed(String)
}

extension Console {
    public var isReaderGone: Bool { false }

    /// Writes `text` to standard output.
    public func print(_ text: String) throws(ConsoleError) {
        try write(Array(text.utf8), to: .output)
    }

    /// Writes a line to standard error, control characters made visible. That nobody reads it is no
    /// reason to stop.
    public func remark(_ line: String, dim: Bool = false) {
        let shown = Style.dim.apply(to: Sanitizer.sanitize(line), when: dim)
        try? write(Array((shown + "\n").utf8), to: .error)
    }
}
