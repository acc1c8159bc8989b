/// One entry of a response's `output` list: its states, and the pieces in which it comes.
struct ResponseItem {
    enum Kind {
        case reasoning
        case message
        case refusal
        case functionCall(name: String)
    }

    let kind: Kind
    let id: String
    let pieces: [String]
    /// The status it ends with.
    let status: String

    static func all(of reply: Reply) -> [ResponseItem] {
        let status = reply.finish == .length ? "incomplete" : "completed"
        let item = { (kind: Kind, prefix: String, pieces: [String]) in
            ResponseItem(kind: kind, id: "\(prefix)_\(reply.id)", pieces: pieces, status: status)
        }
        let reasoning = reply.reasoning.isEmpty ? [] : [item(.reasoning, "rs", reply.reasoning)]
        if let call = reply.toolCall {
            return reasoning + [item(.functionCall(name: call.name), "fc", reply.toolPieces)]
        }
        let kind: Kind = reply.finish == .refusal ? .refusal : .message
        return reasoning + [item(kind, "msg", reply.pieces)]
    }

    private var text: String { pieces.joined() }

    /// As it is announced, still without content.
    var opened: JSONValue {
        item(status: "in_progress", content: [], text: "")
    }

    var completed: JSONValue {
        item(status: status, content: [part(text)], text: text)
    }

    private func item(status: String, content: JSONValue, text: String) -> JSONValue {
        switch kind {
        case .reasoning:
            ["id": .string(id), "type": "reasoning", "summary": content]
        case .message, .refusal:
            [
                "id": .string(id), "type": "message", "status": .string(status),
                "role": "assistant", "content": content,
            ]
        case .functionCall(let name):
            [
                "id": .string(id), "type": "function_call", "status": .string(status),
                "call_id": .string("call_\(id.suffix(24))"), "name": .string(name),
                "arguments": .string(text),
            ]
        }
    }

    func part(_ text: String) -> JSONValue {
        switch kind {
        case .reasoning: ["type": "summary_text", "text": .string(text)]
        case .refusal: ["type": "refusal", "refusal": .string(text)]
        case .message, .functionCall:
            ["type": "output_text", "annotations": [], "logprobs": [], "text": .string(text)]
        }
    }
}
