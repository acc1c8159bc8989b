/// What the acted model says, before a dialect puts it into words of its own.
struct Reply: Sendable {
    enum Finish: Sendable, Equatable {
        case stop
        case stopSequence(String)
        case length
        case toolCall
        case refusal
    }

    struct ToolCall: Sendable, Equatable {
        var name: String
        var arguments: JSONValue
    }

    let question: Question
    /// In hexadecimal; dialects put their prefix before it.
    let id: String
    let created: Timestamp
    var reasoning: [String] = []
    var pieces: [String] = []
    var toolCall: ToolCall?
    var finish = Finish.stop

    var text: String { pieces.joined() }
    var reasoningText: String { reasoning.joined() }
    var model: String { question.model.served }
    var promptTokens: Int { question.promptTokens }
    var reasoningTokens: Int { reasoning.count }

    var outputTokens: Int {
        reasoning.count + pieces.count + (toolCall.map { _ in toolPieces.count } ?? 0)
    }

    /// The tool's arguments in the fragments in which they are streamed.
    var toolPieces: [String] {
        guard let arguments = toolCall?.arguments.jsonText else { return [] }
        return Tokens.split(arguments)
    }

    /// The usage object of everything that descends from OpenAI's first API.
    var chatUsage: JSONValue {
        var usage: JSONValue = [
            "prompt_tokens": .integer(promptTokens),
            "completion_tokens": .integer(outputTokens),
            "total_tokens": .integer(promptTokens + outputTokens),
            "prompt_tokens_details": ["cached_tokens": 0],
        ]
        if reasoningTokens > 0 {
            usage["completion_tokens_details"] = ["reasoning_tokens": .integer(reasoningTokens)]
        }
        return usage
    }
}
