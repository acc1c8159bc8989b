extension MessagesDialect {
    func script(_ reply: Reply) -> Script {
        let content = contentSteps(reply)
        var steps: [Script.Step] = [event("message_start", ["message": opened(reply)])]
        steps += content.prefix(1)
        steps.append(event("ping", [:]))
        steps += content.dropFirst()
        steps.append(
            event(
                "message_delta",
                [
                    "delta": [
                        "stop_reason": .string(stopReason(reply)),
                        "stop_sequence": stopSequence(reply),
                    ],
                    "usage": usage(reply, output: reply.outputTokens),
                ]))
        steps.append(event("message_stop", [:]))
        return Script(steps)
    }

    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String {
        ServerSentEvent.named(refusal.body(in: .anthropic))
    }

    private func contentSteps(_ reply: Reply) -> [Script.Step] {
        var blocks: [[Script.Step]] = []
        if !reply.reasoning.isEmpty {
            let signature: JSONValue = [
                "type": "signature_delta", "signature": .string(signature(reply)),
            ]
            blocks.append(
                block(
                    blocks.count, ["type": "thinking", "thinking": "", "signature": ""],
                    reply.reasoning.map { ["type": "thinking_delta", "thinking": .string($0)] },
                    closing: [signature]))
        }
        if let call = reply.toolCall {
            let deltas = reply.toolPieces.map { piece -> JSONValue in
                ["type": "input_json_delta", "partial_json": .string(piece)]
            }
            blocks.append(block(blocks.count, toolBlock(reply, call), deltas))
        } else if !reply.pieces.isEmpty || blocks.isEmpty {
            let deltas = reply.pieces.map { piece -> JSONValue in
                ["type": "text_delta", "text": .string(piece)]
            }
            blocks.append(block(blocks.count, ["type": "text", "text": ""], deltas))
        }
        return Array(blocks.joined())
    }

    private func block(
        _ index: Int, _ opening: JSONValue, _ deltas: [JSONValue], closing: [JSONValue] = []
    ) -> [Script.Step] {
        let index = JSONValue.integer(index)
        let delta = { (delta: JSONValue) in
            text("content_block_delta", ["index": index, "delta": delta])
        }
        return [event("content_block_start", ["index": index, "content_block": opening])]
            + deltas.map { .token(delta($0)) }
            + closing.map { .event(delta($0)) }
            + [event("content_block_stop", ["index": index])]
    }

    private func event(_ type: String, _ members: JSONValue) -> Script.Step {
        .event(text(type, members))
    }

    private func text(_ type: String, _ members: JSONValue) -> String {
        let name = JSONValue.Member(name: "type", value: .string(type))
        return ServerSentEvent.named(.object([name] + (members.members ?? [])))
    }
}
