import AIGateway

/// What one request of an answer brought: there are several when the model calls tools.
struct AnswerRound {
    /// Where its text begins, in UTF-8.
    let textStart: Int
    private(set) var calls: [ToolCall] = []
    private(set) var usage: Usage?
    /// The model's thoughts as their provider wants them back.
    ///
    /// Source: https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking
    private(set) var preamble: [JSON] = []
    private var thinking = ""

    init(textStart: Int) { self.textStart = textStart }

    mutating func take(_ event: ReplyEvent, keepsText: Bool) {
        switch event {
        case .toolCall(let call): calls.append(call)
        case .usage(let usage): self.usage = usage
        case .reasoning(let piece): if keepsText { thinking += piece }
        case .other("signature", .string(let signature)):
            preamble.append([
                "type": "thinking", "thinking": .string(thinking), "signature": .string(signature),
            ])
            thinking = ""
        case .other("redacted_thinking", let block): preamble.append(block)
        default: break
        }
    }
}
