extension ChatDialect {
    func script(_ reply: Reply) -> Script {
        var steps: [Script.Step] = [event(reply, ["role": "assistant", "content": ""])]
        steps += reply.reasoning.map { token(reply, ["reasoning_content": .string($0)]) }
        let member = reply.finish == .refusal ? "refusal" : "content"
        steps += reply.pieces.map { piece in
            token(reply, .object([.init(name: member, value: .string(piece))]))
        }
        steps += toolSteps(reply)
        steps.append(event(reply, [:], finish: .string(finishReason(reply))))
        if reply.question.includesUsage { steps.append(.event(usageChunk(reply))) }
        steps.append(.event(ServerSentEvent.done))
        return Script(steps)
    }

    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String {
        ServerSentEvent.data(refusal.body(in: .openAI))
    }

    /// The name comes with the first fragment only, and arguments are joined by their index.
    private func toolSteps(_ reply: Reply) -> [Script.Step] {
        guard let call = reply.toolCall else { return [] }
        var opening = toolCall(reply, name: call.name, arguments: "")
        opening["index"] = 0
        let rest = reply.toolPieces.map { piece -> JSONValue in
            ["index": 0, "function": ["arguments": .string(piece)]]
        }
        return [event(reply, ["tool_calls": [opening]])]
            + rest.map { token(reply, ["tool_calls": [$0]]) }
    }

    private func event(
        _ reply: Reply, _ delta: JSONValue, finish: JSONValue = nil
    ) -> Script.Step {
        .event(chunk(reply, delta, finish: finish))
    }

    private func token(_ reply: Reply, _ delta: JSONValue) -> Script.Step {
        .token(chunk(reply, delta, finish: nil))
    }

    private func chunk(_ reply: Reply, _ delta: JSONValue, finish: JSONValue) -> String {
        var chunk = head(reply)
        chunk["choices"] = [["index": 0, "delta": delta, "logprobs": nil, "finish_reason": finish]]
        // OpenAI promises the member on every chunk, once usage was asked for.
        if reply.question.includesUsage { chunk["usage"] = JSONValue.null }
        return ServerSentEvent.data(chunk)
    }

    private func usageChunk(_ reply: Reply) -> String {
        var chunk = head(reply)
        chunk["choices"] = []
        chunk["usage"] = reply.chatUsage
        return ServerSentEvent.data(chunk)
    }

    private func head(_ reply: Reply) -> JSONValue {
        [
            "id": .string(Self.id(of: reply)),
            "object": "chat.completion.chunk",
            "created": .integer(reply.created.seconds),
            "model": .string(reply.model),
        ]
    }
}
