extension Message {
    /// The turn as chat completions take it: a message of its own for each result of a call.
    var chat: [JSON] {
        if !results.isEmpty { return results.map(\.chat) }
        guard !calls.isEmpty else { return [plainChat] }
        return [
            [
                "role": "assistant", "content": text.isEmpty ? .null : .string(text),
                "tool_calls": .array(calls.map(\.chat)),
            ]
        ]
    }

    private var plainChat: JSON {
        json {
            ["type": "text", "text": .string($0)]
        } attachment: { file in
            switch file.kind {
            case .audio:
                [
                    "type": "input_audio",
                    "input_audio": [
                        "data": .string(file.base64 ?? file.address),
                        "format": .string(file.audioFormat),
                    ],
                ]
            case .document:
                [
                    "type": "file",
                    "file": ["filename": .string(file.name), "file_data": .string(file.address)],
                ]
            default: ["type": "image_url", "image_url": ["url": .string(file.address)]]
            }
        }
    }
}

extension ToolCall {
    fileprivate var chat: JSON {
        [
            "id": .string(reference), "type": "function",
            "function": ["name": .string(name), "arguments": .string(argumentsOrNone)],
        ]
    }
}

extension ToolResult {
    /// Models whose calls have no identifier tell results by the tool's name.
    fileprivate var chat: JSON {
        var message = JSONObject([
            ("role", "tool"), ("tool_call_id", .string(call.reference)),
            ("content", .string(output)),
        ])
        if call.id == nil { message["name"] = .string(call.name) }
        return .object(message)
    }
}
