import HTTPTypes

extension GenerateDialect {
    var speaker: Speaker {
        var speaker = Speaker(dialect: self)
        if delivery == .list {
            speaker.open = { script in
                var answer = Answer.stream(script)
                answer.fields[.contentType] = "application/json; charset=UTF-8"
                return answer
            }
        }
        return speaker
    }

    /// Each event is a whole response with a part of the answer; there is no mark at the end.
    func script(_ reply: Reply) -> Script {
        var parts = reply.reasoning.map(thought)
        parts += reply.pieces.map { ["text": .string($0)] }
        if let call = reply.toolCall { parts.append(functionCall(call)) }
        if parts.isEmpty { parts.append(["text": ""]) }
        let steps = parts.enumerated().map { index, part -> Script.Step in
            let isLast = index == parts.count - 1
            let finish = isLast ? JSONValue.string(finishReason(reply)) : nil
            return .token(
                frame(response(reply, parts: [part], finish: finish), isFirst: index == 0))
        }
        return Script(delivery == .list ? steps + [.event("]")] : steps)
    }

    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String {
        let error = refusal.body(in: .native(.google))
        return frame(error, isFirst: eventsSoFar == 0) + (delivery == .list ? "]" : "")
    }

    private func frame(_ value: JSONValue, isFirst: Bool) -> String {
        delivery == .list
            ? (isFirst ? "[" : ",\r\n") + value.jsonText
            : "data: \(value.jsonText)\r\n\r\n"
    }
}
