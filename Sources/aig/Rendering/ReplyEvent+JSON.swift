import AIGateway

extension ReplyEvent {
    /// The event as one line of `--format events`.
    var json: JSON {
        switch self {
        case .started(let id, let model):
            Self.line("started", [("id", id.map(JSON.string)), ("model", model.map(JSON.string))])
        case .text(let text): Self.line("text", [("text", .string(text))])
        case .reasoning(let text): Self.line("reasoning", [("text", .string(text))])
        case .refusal(let text): Self.line("refusal", [("text", .string(text))])
        case .toolCall(let call): Self.line("tool_call", [("tool_call", call.json)])
        case .citation(let citation): Self.line("citation", [("citation", citation.json)])
        case .media(let media): Self.line("media", [("media", media.json)])
        case .mediaPiece(let number, let bytes):
            Self.line(
                "media_piece",
                [
                    ("number", .integer(number)),
                    ("base64", .string(Data(bytes).base64EncodedString())),
                ])
        case .details(let value): Self.line("details", [("details", value)])
        case .result(let value): Self.line("result", [("result", value)])
        case .otherChoice(let index, let text):
            Self.line("other_choice", [("index", .integer(index)), ("text", .string(text))])
        case .usage(let usage): Self.line("usage", [("usage", usage.json)])
        case .finished(let reason):
            Self.line(
                "finished",
                [
                    ("finish_reason", .string(reason.name)),
                    ("finish_detail", reason.detail.map(JSON.string)),
                ])
        case .other(let type, let value):
            Self.line("other", [("name", .string(type)), ("data", value)])
        }
    }

    private static func line(_ type: String, _ members: [(String, JSON?)]) -> JSON {
        let present = members.compactMap { name, value in value.map { (name, $0) } }
        return .object(JSONObject([("type", .string(type))] + present))
    }
}

extension ToolCall {
    var json: JSON {
        [
            "id": id.map(JSON.string) ?? .null, "name": .string(name),
            "arguments": .string(arguments),
        ]
    }
}

extension ToolResult {
    /// The result as one line of `--format events`.
    var line: JSON { ["type": "tool_result", "tool_result": json] }

    var json: JSON {
        [
            "id": call.id.map(JSON.string) ?? .null, "name": .string(call.name),
            "output": .string(output), "is_error": .bool(isError),
        ]
    }
}

extension Citation {
    var json: JSON {
        [
            "url": url.map(JSON.string) ?? .null, "title": title.map(JSON.string) ?? .null,
            "source": source,
        ]
    }
}

extension Media {
    /// Bytes are base64 here, since JSON can't hold them.
    var json: JSON {
        switch content {
        case .pieces(let number): ["kind": .string(kind), "pieces": .integer(number)]
        case .address(let address): ["kind": .string(kind), "url": .string(address)]
        case .bytes(let bytes):
            ["kind": .string(kind), "base64": .string(Data(bytes).base64EncodedString())]
        }
    }
}
