import AIGateway
import Terminal

/// Puts together what is asked: words, standard input, or both.
struct PromptInput {
    /// What is read at most unless `--max-input` says otherwise.
    static let defaultLimit = SizeArgument(bytes: 64 << 20)

    let world: World
    let limit: SizeArgument

    init(limit: SizeArgument?, in world: World) {
        self.world = world
        self.limit = limit ?? Self.defaultLimit
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
