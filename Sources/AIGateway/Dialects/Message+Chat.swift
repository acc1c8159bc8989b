extension Message {
    /// The turn as chat completions take it: a message of its own for each result of a call.
    var chat: [JSON] {
        if !results.isEmpty { return results.enumerated().map { $1.chat($0) } }
        guard !calls.isEmpty else { return [plainChat] }
        var message = JSONObject([
            ("role", "assistant"), ("content", text.isEmpty ? .null : .string(text)),
            ("tool_calls", .array(calls.enumerated().map { $1.chat($0) })),
        ])
        // Models that say what they think want it back.
        if !reasoning.isEmpty { message["reasoning_content"] = .string(reasoning) }
        return [.object(message)]
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
    fileprivate func chat(_ place: Int) -> JSON {
        let function: JSON = ["name": .string(name), "arguments": .string(argumentsOrNone)]
        var call = JSONObject([
            ("id", .string(reference(place))), ("type", "function"), ("function", function),
        ])
        call.merge(others)
        return .object(call)
    }
}

extension ToolResult {
    /// Models whose calls have no identifier tell results by the tool's name.
    fileprivate func chat(_ place: Int) -> JSON {
        var message = JSONObject([
            ("role", "tool"), ("tool_call_id", .string(call.reference(place))),
            ("content", .string(output)),
        ])
        if call.id == nil { message["name"] = .string(call.name) }
        return .object(message)
    }
}
