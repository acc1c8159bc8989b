import Terminal

/// Reads a secret from standard input: a pipe to its end, a terminal's next line unseen.
struct SecretInput {
    /// No key is longer.
    private static let limit = 64 << 10

    private let world: World

    init(in world: World) { self.world = world }

    func text(asking question: String) async throws -> String {
        let bytes = try await world.input.isTerminal ? typed(question) : read { _ in false }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure.badData("the key is not UTF-8 text")
        }
        return text
    }

    private func typed(_ question: String) async throws -> [UInt8] {
        try? world.console.write(Array(Sanitizer.sanitize(question).utf8), to: .error)
        let wasShown = world.input.setEcho(false)
        defer {
            if let wasShown { world.input.setEcho(wasShown) }
            // The line's end wasn't shown either.
            try? world.console.write([0x0A], to: .error)
        }
        return try await read { $0.contains(0x0A) }
    }

    private func read(until isComplete: ([UInt8]) -> Bool) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while !isComplete(bytes), let chunk = try await world.input.read(whenIdle: hint) {
            bytes += chunk
            guard bytes.count <= Self.limit else {
                throw Failure.badData("standard input is too long to be a key")
            }
        }
        return bytes
    }

    private func hint() {
        guard !world.input.isTerminal, world.console.isTerminal(.error) else { return }
        world.console.remark("aig: waiting for the key on standard input")
    }
}
