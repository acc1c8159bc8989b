/// Google's generateContent.
struct GenerateDialect: Dialect {
    /// The address, not the body, says how the answer is to come.
    enum Delivery: Sendable, Equatable {
        case whole
        case events
        /// A JSON list whose entries come one by one.
        case list
    }

    let delivery: Delivery

    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question {
        var question = Question(model: model, body: body)
        guard let contents = body["contents"]?.items, !contents.isEmpty else {
            throw .invalid("* GenerateContentRequest.contents: contents is not specified")
        }
        if let system = body["systemInstruction"] ?? body["system_instruction"] {
            question.add(Question.text(of: system["parts"]), from: "system")
        }
        for content in contents {
            question.add(Question.text(of: content["parts"]), from: Self.role(of: content))
        }
        let settings = body["generationConfig"] ?? [:]
        question.streams = delivery != .whole
        question.maxTokens = try Self.limit(in: settings)
        question.stops = settings["stopSequences"]?.items?.compactMap(\.text) ?? []
        question.wantsReasoning = settings["thinkingConfig"]?["includeThoughts"]?.flag ?? false
        question.tools = Self.tools(in: body)
        question.toolChoice = Self.toolChoice(in: body)
        question.schema = Self.schema(in: settings)
        return question
    }

    private static func role(of content: JSONValue) -> String {
        let parts = content["parts"]?.items ?? []
        if parts.contains(where: { $0["functionResponse"] != nil }) { return "tool" }
        return content["role"]?.text ?? "user"
    }

    private static func limit(in settings: JSONValue) throws(Refusal) -> Int? {
        guard let value = settings["maxOutputTokens"], !value.isNull else { return nil }
        guard let limit = value.integer, limit > 0 else {
            throw .invalid("max_output_tokens must be positive.")
        }
        return limit
    }

    private static func tools(in body: JSONValue) -> [Question.Tool] {
        let functions = (body["tools"]?.items ?? []).flatMap {
            $0["functionDeclarations"]?.items ?? []
        }
        return functions.compactMap { function in
            function["name"]?.text.map {
                Question.Tool(
                    name: $0,
                    schema: function["parameters"] ?? function["parametersJsonSchema"] ?? [:])
            }
        }
    }

    private static func toolChoice(in body: JSONValue) -> Question.ToolChoice {
        let choice = body["toolConfig"]?["functionCallingConfig"]
        let name = choice?["allowedFunctionNames"]?.items?.first?.text
        return switch choice?["mode"]?.text {
        case "NONE": .never
        case "ANY": name.map(Question.ToolChoice.named) ?? .required
        default: .auto
        }
    }

    private static func schema(in settings: JSONValue) -> JSONValue? {
        if let schema = settings["responseSchema"] ?? settings["responseJsonSchema"] {
            return schema
        }
        return settings["responseMimeType"] == "application/json"
            ? ["const": ["sandbox": true]] : nil
    }

    func whole(_ reply: Reply) -> JSONValue {
        response(reply, parts: parts(reply), finish: .string(finishReason(reply)))
    }

    private func parts(_ reply: Reply) -> [JSONValue] {
        var parts: [JSONValue] = []
        if !reply.reasoning.isEmpty { parts.append(thought(reply.reasoningText)) }
        if let call = reply.toolCall {
            parts.append(functionCall(call))
        } else {
            parts.append(["text": .string(reply.text)])
        }
        return parts
    }

    func thought(_ text: String) -> JSONValue {
        ["text": .string(text), "thought": true]
    }

    func functionCall(_ call: Reply.ToolCall) -> JSONValue {
        ["functionCall": ["name": .string(call.name), "args": call.arguments]]
    }

    func response(_ reply: Reply, parts: [JSONValue], finish: JSONValue?) -> JSONValue {
        var candidate: JSONValue = [
            "content": ["parts": .array(parts), "role": "model"], "index": 0,
        ]
        candidate["finishReason"] = finish
        return [
            "candidates": [candidate],
            "usageMetadata": usage(reply),
            "modelVersion": .string(reply.model),
            "responseId": .string(reply.id),
        ]
    }

    private func usage(_ reply: Reply) -> JSONValue {
        let spoken = reply.outputTokens - reply.reasoningTokens
        var usage: JSONValue = [
            "promptTokenCount": .integer(reply.promptTokens),
            "candidatesTokenCount": .integer(spoken),
            "totalTokenCount": .integer(reply.promptTokens + reply.outputTokens),
        ]
        if reply.reasoningTokens > 0 {
            usage["thoughtsTokenCount"] = .integer(reply.reasoningTokens)
        }
        return usage
    }

    /// There is no word for a refusal in good order: the model just says so.
    func finishReason(_ reply: Reply) -> String {
        reply.finish == .length ? "MAX_TOKENS" : "STOP"
    }
}
