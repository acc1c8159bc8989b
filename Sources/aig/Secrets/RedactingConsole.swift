import Terminal

/// A console that leaves out the registered secrets, whoever writes to it.
struct RedactingConsole: Console {
    private let base: any Console
    private let secrets: SecretRegister

    init(_ base: any Console, secrets: SecretRegister) {
        self.base = base
        self.secrets = secrets
    }

    var width: Int { base.width }
    var isReaderGone: Bool { base.isReaderGone }

    func isTerminal(_ stream: ConsoleStream) -> Bool { base.isTerminal(stream) }

    /// Each write to standard error is a complete remark. Standard output arrives in pieces: what
    /// writes it runs them through one ``Redactor`` first.
    func write(_ bytes: [UInt8], to stream: ConsoleStream) throws(ConsoleError) {
        var redactor = stream == .error ? secrets.remarkRedactor : secrets.redactor
        try base.write(redactor.feed(bytes) + redactor.finish(), to: stream)
    }
}
