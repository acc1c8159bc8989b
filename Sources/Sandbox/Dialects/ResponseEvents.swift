/// Writes the events of a response and numbers them.
struct ResponseEvents {
    private(set) var steps: [Script.Step] = []

    mutating func add(_ type: String, _ members: JSONValue, isToken: Bool = false) {
        var event: JSONValue = [
            "type": .string(type), "sequence_number": .integer(steps.count),
        ]
        for member in members.members ?? [] { event[member.name] = member.value }
        let text = ServerSentEvent.named(event)
        steps.append(isToken ? .token(text) : .event(text))
    }

    mutating func add(_ item: ResponseItem, at index: Int) {
        let output: JSONValue = ["output_index": .integer(index)]
        add("response.output_item.added", output.adding("item", item.opened))
        let place = output.adding("item_id", .string(item.id))
        let text = item.pieces.joined()
        switch item.kind {
        case .reasoning:
            let place = place.adding("summary_index", 0)
            add("response.reasoning_summary_part.added", place.adding("part", item.part("")))
            add(item.pieces, of: "response.reasoning_summary_text", done: "text", at: place)
            add("response.reasoning_summary_part.done", place.adding("part", item.part(text)))
        case .message, .refusal:
            let place = place.adding("content_index", 0)
            add("response.content_part.added", place.adding("part", item.part("")))
            if case .refusal = item.kind {
                add(item.pieces, of: "response.refusal", done: "refusal", at: place)
            } else {
                let place = place.adding("logprobs", [])
                add(item.pieces, of: "response.output_text", done: "text", at: place)
            }
            add("response.content_part.done", place.adding("part", item.part(text)))
        case .functionCall(let name):
            let type = "response.function_call_arguments"
            add(item.pieces, of: type, done: "arguments", at: place.adding("name", .string(name)))
        }
        add("response.output_item.done", output.adding("item", item.completed))
    }

    private mutating func add(
        _ pieces: [String], of type: String, done: String, at place: JSONValue
    ) {
        for piece in pieces {
            add("\(type).delta", place.adding("delta", .string(piece)), isToken: true)
        }
        add("\(type).done", place.adding(done, .string(pieces.joined())))
    }
}

extension JSONValue {
    fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
        var object = self
        object[name] = value
        return object
    }
}
