import AIGateway

/// What one request of an answer brought: there are several when the model calls tools.
struct AnswerRound {
    /// Where its text begins, in UTF-8.
    let textStart: Int
    /// Where the gateway's log has it; `nil` until there is a reply.
    var logID: String?
    private(set) var calls: [ToolCall] = []
    private(set) var usage: Usage?
    /// What the model thought.
    private(set) var reasoning = ""
    /// The same as Anthropic's format wants it back.
    ///
    /// Source: https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking
    private(set) var preamble: [JSON] = []
    /// How much of the reasoning is in the preamble, in UTF-8.
    private var signed = 0

    init(textStart: Int, logID: String? = nil) {
        self.textStart = textStart
        self.logID = logID
    }

    mutating func take(_ event: ReplyEvent, keepsText: Bool) {
        switch event {
        case .toolCall(let call): calls.append(call)
        case .usage(let usage): self.usage = usage
        case .reasoning(let piece): if keepsText { reasoning += piece }
        case .other("signature", .string(let signature)):
            let thought = String(reasoning.utf8.dropFirst(signed)) ?? reasoning
            signed = reasoning.utf8.count
            preamble.append([
                "type": "thinking", "thinking": .string(thought), "signature": .string(signature),
            ])
        case .other("redacted_thinking", let block): preamble.append(block)
        default: break
        }
    }
}
