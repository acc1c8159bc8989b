import AIGateway
import Terminal

/// Lines from standard input as they are: a script's, or a person's whose terminal can't move its
/// cursor.
actor PlainLines: LineSource {
    private let world: World
    private var bytes: [UInt8] = []
    private var hasEnded = false

    nonisolated let isInteractive: Bool

    init(in world: World, isInteractive: Bool) {
        self.world = world
        self.isInteractive = isInteractive
    }

    func next(_ question: LineQuestion) async throws -> LineInput {
        guard isInteractive else { return try await scripted() }
        let (input, wasInterrupted) = try await Interrupts.attend { [self] in
            do {
                return try await typed(question.prompt)
            } catch is CancellationError {
                return .interrupted
            }
        }
        try Task.checkCancellation()
        if wasInterrupted {
            bytes = []
            show("\n")
            return .interrupted
        }
        if input == .end { show("\n") }
        return input
    }

    private func typed(_ prompt: String) async throws -> LineInput {
        show(prompt)
        guard var message = try await line() else { return .end }
        while MessageSyntax.isOpen(message) || MessageSyntax.endsInBackslash(message) {
            if MessageSyntax.endsInBackslash(message) { message.removeLast() }
            show("  ")
            guard let more = try await line() else { break }
            message += "\n" + more
        }
        return .message(MessageSyntax.message(message))
    }

    nonisolated func attend<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> (result: Result, wasInterrupted: Bool) {
        // A script that is interrupted ends.
        guard isInteractive else { return (try await body(), false) }
        return try await Interrupts.attend(body)
    }

    private func show(_ prompt: String) {
        try? world.console.write(Array(prompt.utf8), to: .error)
    }

    /// A line of a script: plain, a JSON text, or an object whose `text` or `prompt` is the message.
    private func scripted() async throws -> LineInput {
        guard let line = try await line() else { return .end }
        let json = try? JSON(parsing: line)
        let text = json?.string ?? json?["text"]?.string ?? json?["prompt"]?.string
        return text.map(LineInput.verbatim) ?? .message(line)
    }

    private func line() async throws -> String? {
        while true {
            if let end = bytes.firstIndex(of: 0x0A) {
                defer { bytes.removeFirst(end + 1) }
                return try text(bytes[..<end])
            }
            guard !hasEnded, let chunk = try await world.input.read(whenIdle: {}) else { break }
            bytes += chunk
        }
        hasEnded = true
        defer { bytes = [] }
        return bytes.isEmpty ? nil : try text(bytes[...])
    }

    private func text(_ line: ArraySlice<UInt8>) throws -> String {
        let bare = line.last == 0x0D ? line.dropLast() : line
        guard let text = String(validating: bare, as: UTF8.self) else {
            throw Failure.badData("a line of standard input is not UTF-8 text")
        }
        return text
    }
}
