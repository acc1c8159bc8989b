import Terminal

/// Asks a person before something that can't be undone.
struct Confirmation {
    private let world: World

    init(in world: World) { self.world = world }

    /// - Throws: ``Failure/usage(_:)`` where nobody can be asked.
    func check() throws {
        guard world.input.isTerminal, world.console.isTerminal(.error) else {
            throw Failure.usage("nobody is here to confirm this: add --yes")
        }
    }

    /// Returns when the answer is yes.
    ///
    /// - Throws: ``Failure/usage(_:)`` where nobody can be asked, ``CancellationError`` for any
    ///   other answer.
    func ask(_ question: String) async throws {
        guard try await agrees(to: question) else { throw CancellationError() }
    }

    /// Whether a person says yes. What was typed before the question was no answer to it.
    ///
    /// - Throws: ``Failure/usage(_:)`` where nobody can be asked.
    func agrees(to question: String) async throws -> Bool {
        try check()
        let typing = world.input.beginAnswer()
        defer { typing?.end() }
        let text = Sanitizer.sanitize(question).replacing("\n", with: " ")
        try world.console.write(Array("\(text) [y/N] ".utf8), to: .error)
        let line = try await line()
        let answer = String(decoding: line.prefix { $0 != 0x0A }, as: UTF8.self).lowercased()
        return ["y", "yes"].contains(answer)
    }

    /// Where nothing ended the line, what follows must not stand behind the question.
    private func line() async throws -> [UInt8] {
        var line: [UInt8] = []
        defer {
            if !line.contains(0x0A) { try? world.console.write([0x0A], to: .error) }
        }
        while !line.contains(0x0A), let bytes = try await world.input.read(whenIdle: {}) {
            line += bytes
        }
        return line
    }
}
