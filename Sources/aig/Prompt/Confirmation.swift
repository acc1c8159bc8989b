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
        try check()
        try world.console.write(Array("\(question) [y/N] ".utf8), to: .error)
        var line: [UInt8] = []
        while !line.contains(0x0A), let bytes = try await world.input.read(whenIdle: {}) {
            line += bytes
        }
        let answer = String(decoding: line.prefix { $0 != 0x0A }, as: UTF8.self).lowercased()
        guard ["y", "yes"].contains(answer) else { throw CancellationError() }
    }
}
