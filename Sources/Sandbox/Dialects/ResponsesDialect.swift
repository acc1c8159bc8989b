/// OpenAI's Responses.
struct ResponsesDialect: Dialect {
    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question {
        var question = Question(model: model, body: body)
        if let instructions = body["instructions"]?.text {
            question.add(instructions, from: "developer")
        }
        switch body["input"] {
        case .string(let text): question.add(text, from: "user")
        case .array(let items) where !items.isEmpty:
            for item in items { Self.read(item, into: &question) }
        default: throw .invalid("input: a text or a list of items is required")
        }
        try question.readLimit("max_output_tokens")
        let effort = body["reasoning"]?["effort"]?.text
        question.wantsReasoning = effort.map { $0 != "none" } ?? false
        question.tools = ChatDialect.tools(in: body)
        question.toolChoice = ChatDialect.toolChoice(in: body)
        question.schema = Self.schema(in: body["text"]?["format"])
        return question
    }

    private static func read(_ item: JSONValue, into question: inout Question) {
        switch item["type"]?.text {
        case "function_call_output":
            question.add(Question.text(of: item["output"]), from: "tool")
        case nil, "message":
            let role = item["role"]?.text ?? "user"
            question.add(Question.text(of: item["content"]), from: role)
        default: break
        }
    }

    private static func schema(in format: JSONValue?) -> JSONValue? {
        format?["type"]?.text == "json_schema" ? format?["schema"] : ChatDialect.schema(in: format)
    }

    func whole(_ reply: Reply) -> JSONValue {
        let items = ResponseItem.all(of: reply).map(\.completed)
        return response(reply, status: status(reply), output: items, usage: usage(reply))
    }

    func status(_ reply: Reply) -> String {
        reply.finish == .length ? "incomplete" : "completed"
    }

    func response(
        _ reply: Reply, status: String, output: [JSONValue], usage: JSONValue
    ) -> JSONValue {
        let body = reply.question.body
        var response: JSONValue = [
            "id": .string("resp_\(reply.id)"),
            "object": "response",
            "created_at": .integer(reply.created.seconds),
            "status": .string(status),
            "error": nil,
            "incomplete_details": status == "incomplete" ? ["reason": "max_output_tokens"] : nil,
            "model": .string(reply.model),
            "output": .array(output),
            "usage": usage,
        ]
        for (name, fallback) in Self.echoed { response[name] = body[name] ?? fallback }
        return response
    }

    /// Members of the request that the answer repeats, each with what stands there by default.
    private static let echoed: [(String, JSONValue)] = [
        ("instructions", nil), ("max_output_tokens", nil), ("metadata", [:]),
        ("parallel_tool_calls", true), ("previous_response_id", nil),
        ("reasoning", ["effort": nil, "summary": nil]), ("store", true), ("temperature", 1.0),
        ("text", ["format": ["type": "text"]]), ("tool_choice", "auto"), ("tools", []),
        ("top_p", 1.0), ("truncation", "disabled"), ("user", nil),
    ]

    func usage(_ reply: Reply) -> JSONValue {
        [
            "input_tokens": .integer(reply.promptTokens),
            "input_tokens_details": ["cached_tokens": 0],
            "output_tokens": .integer(reply.outputTokens),
            "output_tokens_details": ["reasoning_tokens": .integer(reply.reasoningTokens)],
            "total_tokens": .integer(reply.promptTokens + reply.outputTokens),
        ]
    }
}
