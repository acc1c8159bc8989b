extension Message {
    /// The turn as Anthropic's Messages format takes it, which has no place for sounds.
    var messages: JSON {
        if !results.isEmpty {
            return [
                "role": "user", "content": .array(results.enumerated().map { $1.messages($0) }),
            ]
        }
        guard !calls.isEmpty else { return plainMessages }
        let said: [JSON] = text.isEmpty ? [] : [["type": "text", "text": .string(text)]]
        return [
            "role": "assistant",
            "content": .array(preamble + said + calls.enumerated().map { $1.messages($0) }),
        ]
    }

    private var plainMessages: JSON {
        json {
            ["type": "text", "text": .string($0)]
        } attachment: { file in
            file.kind == .document
                ? [
                    "type": "document", "source": Self.source(of: file),
                    "title": .string(file.name),
                ]
                : ["type": "image", "source": Self.source(of: file)]
        }
    }

    private static func source(of file: Attachment) -> JSON {
        guard let base64 = file.base64 else {
            return ["type": "url", "url": .string(file.address)]
        }
        return [
            "type": "base64", "media_type": .string(file.mediaType), "data": .string(base64),
        ]
    }
}

extension ToolCall {
    /// Arguments are an object here, not its text.
    fileprivate func messages(_ place: Int) -> JSON {
        let input = (try? JSON(parsing: argumentsOrNone))?.object ?? JSONObject()
        return [
            "type": "tool_use", "id": .string(reference(place)), "name": .string(name),
            "input": .object(input),
        ]
    }
}

extension ToolResult {
    fileprivate func messages(_ place: Int) -> JSON {
        var block = JSONObject([
            ("type", "tool_result"), ("tool_use_id", .string(call.reference(place))),
            ("content", .string(output)),
        ])
        if isError { block["is_error"] = true }
        return .object(block)
    }
}
