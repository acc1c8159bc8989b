extension ResponsesDialect {
    func script(_ reply: Reply) -> Script {
        let opened = response(reply, status: "in_progress", output: [], usage: nil)
        var events = ResponseEvents()
        events.add("response.created", ["response": opened])
        events.add("response.in_progress", ["response": opened])
        for (index, item) in ResponseItem.all(of: reply).enumerated() {
            events.add(item, at: index)
        }
        events.add("response.\(status(reply))", ["response": whole(reply)])
        return Script(events.steps)
    }

    func failure(_ refusal: Refusal, after eventsSoFar: Int) -> String {
        ServerSentEvent.named([
            "type": "error", "sequence_number": .integer(eventsSoFar),
            "code": .string(String(refusal.code)), "message": .string(refusal.message),
            "param": nil,
        ])
    }
}
