/// Makes up what the model says.
enum Composer {
    static func reply(to question: Question, id: String, at now: Timestamp) -> Reply {
        var reply = Reply(question: question, id: id, created: now)
        if question.wantsReasoning || question.model.contains("reason") {
            reply.reasoning = Tokens.split(SampleText.reasoning)
        }
        if let call = toolCall(for: question) {
            reply.toolCall = call
            reply.finish = .toolCall
            return reply
        }
        if question.model.scenario == .refusal { reply.finish = .refusal }
        reply.pieces = Tokens.split(text(for: question))
        stop(&reply)
        limit(&reply)
        return reply
    }

    private static func text(for question: Question) -> String {
        if let schema = question.schema { return SchemaSample.value(for: schema).jsonText }
        return switch question.model.scenario {
        case .long: SampleText.long(tokens: 2_000)
        case .escapes: SampleText.escapes
        case .refusal: SampleText.refusal
        case .markdown: SampleText.markdown
        case .echo: question.lastUserText
        default: SampleText.answer(to: question)
        }
    }

    private static func toolCall(for question: Question) -> Reply.ToolCall? {
        guard !question.endsWithToolResult, let tool = chosenTool(for: question) else { return nil }
        return Reply.ToolCall(
            name: tool.name, arguments: SchemaSample.value(for: tool.schema, isRoot: true))
    }

    private static func chosenTool(for question: Question) -> Question.Tool? {
        let first = question.tools.first
        if question.model.scenario == .tool { return first ?? SampleText.tool }
        return switch question.toolChoice {
        case .never: nil
        case .required: first
        case .named(let name): question.tools.first { $0.name == name } ?? first
        case .auto: question.lastUserText.lowercased().contains("tool") ? first : nil
        }
    }

    private static func stop(_ reply: inout Reply) {
        let text = reply.text
        let found = reply.question.stops.compactMap { stop in
            text.firstRange(of: stop).map { (stop: stop, start: $0.lowerBound) }
        }
        guard let first = found.min(by: { $0.start < $1.start }) else { return }
        reply.pieces = Tokens.split(String(text[..<first.start]))
        reply.finish = .stopSequence(first.stop)
    }

    /// Reasoning counts against the limit too, and comes first.
    private static func limit(_ reply: inout Reply) {
        guard let limit = reply.question.maxTokens, limit < reply.outputTokens else { return }
        reply.reasoning = Array(reply.reasoning.prefix(limit))
        reply.pieces = Array(reply.pieces.prefix(limit - reply.reasoning.count))
        reply.finish = .length
    }
}
