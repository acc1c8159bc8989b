/// Anthropic's Messages.
struct MessagesDialect: Dialect {
    /// On the run path the member may be left out; on its own path Anthropic insists.
    var requiresLimit = true

    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question {
        var question = Question(model: model, body: body)
        try question.readLimit("max_tokens")
        guard question.maxTokens != nil || !requiresLimit else {
            throw .invalid("max_tokens: Field required")
        }
        guard let messages = body["messages"]?.items else {
            throw .invalid("messages: Field required")
        }
        guard !messages.isEmpty else {
            throw .invalid("messages: at least one message is required")
        }
        if let system = body["system"] {
            question.add(Question.text(of: system), from: "system")
        }
        for message in messages {
            question.add(Question.text(of: message["content"]), from: try Self.role(of: message))
        }
        question.readStops("stop_sequences")
        let thinking = body["thinking"]?["type"]?.text
        question.wantsReasoning = thinking.map { $0 != "disabled" } ?? false
        question.tools = Self.tools(in: body)
        question.toolChoice = Self.toolChoice(in: body["tool_choice"])
        question.schema = (body["output_config"]?["format"] ?? body["output_format"])?["schema"]
        return question
    }

    /// A tool's result comes as a block of a user message.
    private static func role(of message: JSONValue) throws(Refusal) -> String {
        guard let role = message["role"]?.text, ["user", "assistant", "system"].contains(role)
        else {
            throw .invalid("messages: role must be user or assistant")
        }
        let blocks = message["content"]?.items ?? []
        return blocks.contains { $0["type"] == "tool_result" } ? "tool" : role
    }

    private static func tools(in body: JSONValue) -> [Question.Tool] {
        (body["tools"]?.items ?? []).compactMap { tool in
            tool["name"]?.text.map {
                Question.Tool(name: $0, schema: tool["input_schema"] ?? [:])
            }
        }
    }

    private static func toolChoice(in choice: JSONValue?) -> Question.ToolChoice {
        switch choice?["type"]?.text {
        case "none": .never
        case "any": .required
        case "tool": choice?["name"]?.text.map(Question.ToolChoice.named) ?? .required
        default: .auto
        }
    }

    func whole(_ reply: Reply) -> JSONValue {
        var message = opened(reply)
        message["content"] = .array(blocks(reply))
        message["stop_reason"] = .string(stopReason(reply))
        message["stop_sequence"] = stopSequence(reply)
        message["usage"] = usage(reply, output: reply.outputTokens)
        return message
    }

    /// The message before anything was said.
    func opened(_ reply: Reply) -> JSONValue {
        [
            "id": .string("msg_\(reply.id.suffix(24))"), "type": "message", "role": "assistant",
            "model": .string(reply.model), "content": [], "stop_reason": nil,
            "stop_sequence": nil, "usage": usage(reply, output: 1),
        ]
    }

    private func blocks(_ reply: Reply) -> [JSONValue] {
        var blocks: [JSONValue] = []
        if !reply.reasoning.isEmpty {
            blocks.append([
                "type": "thinking", "thinking": .string(reply.reasoningText),
                "signature": .string(signature(reply)),
            ])
        }
        if let call = reply.toolCall {
            var block = toolBlock(reply, call)
            block["input"] = call.arguments
            blocks.append(block)
        } else if !reply.pieces.isEmpty || reply.reasoning.isEmpty {
            blocks.append(["type": "text", "text": .string(reply.text)])
        }
        return blocks
    }

    func toolBlock(_ reply: Reply, _ call: Reply.ToolCall) -> JSONValue {
        [
            "type": "tool_use", "id": .string("toolu_\(reply.id.suffix(24))"),
            "name": .string(call.name), "input": [:],
        ]
    }

    func signature(_ reply: Reply) -> String {
        "sandbox" + reply.id.suffix(24)
    }

    func stopReason(_ reply: Reply) -> String {
        switch reply.finish {
        case .stop: "end_turn"
        case .stopSequence: "stop_sequence"
        case .length: "max_tokens"
        case .toolCall: "tool_use"
        case .refusal: "refusal"
        }
    }

    func stopSequence(_ reply: Reply) -> JSONValue {
        if case .stopSequence(let text) = reply.finish { .string(text) } else { nil }
    }

    func usage(_ reply: Reply, output: Int) -> JSONValue {
        [
            "input_tokens": .integer(reply.promptTokens), "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0, "output_tokens": .integer(output),
        ]
    }
}
