/// OpenAI's chat completions.
struct ChatDialect: Dialect {
    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question {
        var question = Question(model: model, body: body)
        guard let messages = body["messages"]?.items, !messages.isEmpty else {
            throw .invalid("messages: at least one message is required")
        }
        for message in messages {
            guard let role = message["role"]?.text else {
                throw .invalid("messages: every message needs a role")
            }
            question.add(Question.text(of: message["content"]), from: role)
        }
        try question.readLimit("max_completion_tokens", "max_tokens")
        question.readStops("stop")
        question.includesUsage = body["stream_options"]?["include_usage"]?.flag ?? false
        question.wantsReasoning = body["reasoning_effort"]?.text.map { $0 != "none" } ?? false
        question.tools = Self.tools(in: body)
        question.toolChoice = Self.toolChoice(in: body)
        question.schema = Self.schema(in: body["response_format"])
        return question
    }

    static func tools(in body: JSONValue) -> [Question.Tool] {
        (body["tools"]?.items ?? []).compactMap { tool in
            let function = tool["function"] ?? tool
            return function["name"]?.text.map {
                Question.Tool(name: $0, schema: function["parameters"] ?? [:])
            }
        }
    }

    static func toolChoice(in body: JSONValue) -> Question.ToolChoice {
        let choice = body["tool_choice"]
        switch choice?.text {
        case "none": return .never
        case "required": return .required
        case "auto": return .auto
        default: break
        }
        let name = choice?["function"]?["name"]?.text ?? choice?["name"]?.text
        return name.map(Question.ToolChoice.named) ?? .auto
    }

    /// OpenAI wraps the schema in an object with its name; Workers AI takes it bare.
    static func schema(in format: JSONValue?) -> JSONValue? {
        switch format?["type"]?.text {
        case "json_schema": format?["json_schema"]?["schema"] ?? format?["json_schema"] ?? [:]
        case "json_object": ["const": ["sandbox": true]]
        default: nil
        }
    }

    func whole(_ reply: Reply) -> JSONValue {
        [
            "id": .string(Self.id(of: reply)),
            "object": "chat.completion",
            "created": .integer(reply.created.seconds),
            "model": .string(reply.model),
            "choices": [
                [
                    "index": 0, "message": message(reply), "logprobs": nil,
                    "finish_reason": .string(finishReason(reply)),
                ]
            ],
            "usage": reply.chatUsage,
        ]
    }

    private func message(_ reply: Reply) -> JSONValue {
        var message: JSONValue = ["role": "assistant", "content": nil, "refusal": nil]
        if reply.finish == .refusal {
            message["refusal"] = .string(reply.text)
        } else if reply.toolCall == nil {
            message["content"] = .string(reply.text)
        }
        if !reply.reasoning.isEmpty { message["reasoning_content"] = .string(reply.reasoningText) }
        if let call = reply.toolCall {
            let arguments = call.arguments.jsonText
            message["tool_calls"] = [toolCall(reply, name: call.name, arguments: arguments)]
        }
        return message
    }

    static func id(of reply: Reply) -> String {
        "chatcmpl-\(reply.id)"
    }

    func toolCall(_ reply: Reply, name: String, arguments: String) -> JSONValue {
        [
            "id": .string("call_\(reply.id.suffix(24))"), "type": "function",
            "function": ["name": .string(name), "arguments": .string(arguments)],
        ]
    }

    func finishReason(_ reply: Reply) -> String {
        switch reply.finish {
        case .stop, .stopSequence, .refusal: "stop"
        case .length: "length"
        case .toolCall: "tool_calls"
        }
    }
}
