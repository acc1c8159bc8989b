/// What the older models of Workers AI speak on the run path.
struct NativeDialect: Dialect {
    func question(for model: ModelName, body: JSONValue) throws(Refusal) -> Question {
        try ChatDialect().question(for: model, body: body)
    }

    func whole(_ reply: Reply) -> JSONValue {
        var result: JSONValue = ["response": response(reply)]
        if !reply.reasoning.isEmpty { result["reasoning_content"] = .string(reply.reasoningText) }
        if let call = reply.toolCall { result["tool_calls"] = [toolCall(call)] }
        result["usage"] = reply.chatUsage
        return result
    }

    /// In JSON mode the value itself is the response, not its text.
    private func response(_ reply: Reply) -> JSONValue {
        if reply.toolCall != nil { return nil }
        guard reply.question.schema != nil else { return .string(reply.text) }
        return (try? JSONParser.parse(reply.text)) ?? .string(reply.text)
    }

    /// Unlike OpenAI's, the arguments are an object and not its text.
    private func toolCall(_ call: Reply.ToolCall) -> JSONValue {
        ["name": .string(call.name), "arguments": call.arguments]
    }

    func script(_ reply: Reply) -> Script {
        var padding = Noise(seed: reply.text)
        var steps = reply.reasoning.map { piece in
            Script.Step.token(ServerSentEvent.data(["reasoning_content": .string(piece)]))
        }
        steps += reply.pieces.map { piece in
            .token(
                ServerSentEvent.data([
                    "response": .string(piece), "p": .string(Self.pad(&padding)),
                ]))
        }
        if let call = reply.toolCall {
            steps.append(
                .token(ServerSentEvent.data(["response": nil, "tool_calls": [toolCall(call)]])))
        }
        steps.append(.event(ServerSentEvent.data(["response": "", "usage": reply.chatUsage])))
        steps.append(.event(ServerSentEvent.done))
        return Script(steps)
    }

    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String {
        ServerSentEvent.data([
            "error": ["code": .integer(refusal.code), "message": .string(refusal.message)]
        ])
    }

    /// Workers AI pads its events, so that their lengths give nothing away of the words inside.
    private static func pad(_ noise: inout Noise) -> String {
        String("abcdefghijklmnopqrstuvwxyz0123456789".prefix(.random(in: 2...36, using: &noise)))
    }
}
