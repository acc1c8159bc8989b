import AIGateway
import Terminal

/// Puts together what is asked: words, standard input, or both.
struct PromptInput {
    /// What is read at most unless `--max-input` says otherwise.
    static let defaultLimit = SizeArgument(bytes: 64 << 20)

    let world: World
    let limit: SizeArgument
    /// The limit that the user set, if any.
    private let wantedLimit: SizeArgument?

    init(limit: SizeArgument?, in world: World) {
        self.world = world
        self.limit = limit ?? Self.defaultLimit
        wantedLimit = limit
    }

    /// The prompt, or `nil` when there is none.
    ///
    /// A `-` among the words stands for standard input. Without one, what is piped in follows the
    /// words after a blank line, unless `readsPipe` is false.
    func prompt(words: [String], readsPipe: Bool = true) async throws -> String? {
        if words.contains("-") {
            let piped = try await standardInput()
            return words.map { $0 == "-" ? piped : $0 }.joined(separator: " ").nonEmpty
        }
        let text = words.joined(separator: " ")
        guard readsPipe, !world.input.isTerminal else { return text.nonEmpty }
        let piped = try await standardInput()
        guard !text.isEmpty, !piped.isEmpty else { return (text + piped).nonEmpty }
        return text + "\n\n" + piped
    }

    /// Standard input as text, byte for byte.
    func standardInput() async throws -> String {
        guard let text = String(validating: try await bytes(), as: UTF8.self) else {
            throw Failure.badData(
                "standard input is not UTF-8 text, so it can't be a prompt; '--attach -' sends a file"
            )
        }
        return text
    }

    /// Standard input as it is.
    func bytes() async throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let chunk = try await world.input.read(whenIdle: hint) {
            bytes += chunk
            guard bytes.count <= limit.bytes else {
                throw Failure.badData(
                    "standard input has more than \(limit.bytes) bytes; allow more with --max-input"
                )
            }
        }
        return bytes
    }

    /// The bytes of standard input, of a pipe, a device or a small file, however many.
    func held(_ name: String) async throws -> Spool.Held {
        var spool = Spool(name == "-" ? "stdin" : name, limit: wantedLimit, in: world)
        if name == "-" {
            while let chunk = try await world.input.read(whenIdle: hint) { try spool.add(chunk) }
        } else {
            try InputFile.stream(name) { try spool.add($0) }
        }
        return spool.content
    }

    /// The bytes of a body, however many.
    func held(_ name: String, body: ExchangeBody) async throws -> Spool.Held {
        var spool = Spool(name, limit: wantedLimit, in: world)
        for try await chunk in body { try spool.add(chunk) }
        return spool.content
    }

    /// The text of a file, or of standard input for `-`.
    func text(of path: String) async throws -> String {
        guard path != "-" else { return try await standardInput() }
        return try InputFile.text(of: path)
    }

    private func hint() {
        guard world.console.isTerminal(.error) else { return }
        world.console.remark(
            "aig: waiting for standard input; Ctrl-D ends it, '< /dev/null' skips it")
    }
}

extension String {
    /// The text, unless there is none.
    var nonEmpty: String? { isEmpty ? nil : self }
}
