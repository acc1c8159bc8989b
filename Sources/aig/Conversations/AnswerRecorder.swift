import AIGateway

/// Writes an answer into a journal while it comes.
struct AnswerRecorder {
    private let journal: Journal
    private let turn: String
    /// The gateway in whose log the answer is.
    private let gateway: String?
    private var text = Channel()
    private var reasoning = Channel()

    /// What came and is not written yet; secrets that run over two pieces are still found.
    private struct Channel {
        var pending: [UInt8] = []
        var redactor: Redactor?

        mutating func next() -> String? {
            guard !pending.isEmpty else { return nil }
            defer { pending = [] }
            return Self.text(redactor?.feed(pending) ?? pending)
        }

        mutating func rest() -> String? { Self.text(redactor?.finish() ?? []) }

        private static func text(_ bytes: [UInt8]) -> String? {
            bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
        }
    }

    init(_ journal: Journal, turn: String, gateway: String?, secrets: SecretRegister) {
        self.journal = journal
        self.turn = turn
        self.gateway = gateway
        text.redactor = secrets.redactor
        reasoning.redactor = secrets.redactor
    }

    mutating func take(_ event: ReplyEvent) {
        switch event {
        case .text(let piece), .refusal(let piece): text.pending += piece.utf8
        case .reasoning(let piece): reasoning.pending += piece.utf8
        default: break
        }
    }

    /// Writes down what came since.
    mutating func write() {
        if let piece = reasoning.next() { journal.note(.reasoning(turn: turn, piece)) }
        if let piece = text.next() { journal.note(.text(turn: turn, piece)) }
    }

    /// Writes down what came of a tool's call.
    func take(_ result: ToolResult) { journal.note(.tool(turn: turn, ToolUse(result))) }

    /// The model has called tools, and the answer is to go on.
    mutating func endRound(_ answer: Answer) {
        writeRest()
        journal.note(.round(turn: turn, outcome(answer, .interrupted)))
    }

    /// - Parameter answer: what came, when anything did.
    mutating func end(_ answer: Answer?, failure: (any Error)?) {
        writeRest()
        let ending = failure.map(Turn.Ending.init) ?? .complete
        journal.note(.ended(turn: turn, outcome(answer, ending)))
    }

    private mutating func writeRest() {
        write()
        if let rest = reasoning.rest() { journal.note(.reasoning(turn: turn, rest)) }
        if let rest = text.rest() { journal.note(.text(turn: turn, rest)) }
    }

    private func outcome(_ answer: Answer?, _ ending: Turn.Ending) -> ConversationRecord.Outcome {
        ConversationRecord.Outcome(
            ending: ending, finish: answer?.finish, servedModel: answer?.servedModel,
            inputTokens: answer?.round.usage?.inputTokens,
            outputTokens: answer?.round.usage?.outputTokens,
            log: answer?.round.logID.map { .init(id: $0, gateway: gateway) })
    }
}
