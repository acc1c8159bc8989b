extension Message {
    /// The turn as the Responses format takes it: calls and their results are items of their own.
    var responses: [JSON] {
        if !results.isEmpty { return results.enumerated().map { $1.responses($0) } }
        let said = text.isEmpty && !calls.isEmpty ? [] : [plainResponses]
        return said + calls.enumerated().map { $1.responses($0) }
    }

    private var plainResponses: JSON {
        json {
            ["type": "input_text", "text": .string($0)]
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
            case .document: Self.responsesDocument(file)
            default: ["type": "input_image", "image_url": .string(file.address)]
            }
        }
    }

    private static func responsesDocument(_ file: Attachment) -> JSON {
        guard file.isIncluded else {
            return ["type": "input_file", "file_url": .string(file.address)]
        }
        return [
            "type": "input_file", "filename": .string(file.name),
            "file_data": .string(file.address),
        ]
    }
}

extension ToolCall {
    fileprivate func responses(_ place: Int) -> JSON {
        [
            "type": "function_call", "call_id": .string(reference(place)), "name": .string(name),
            "arguments": .string(argumentsOrNone),
        ]
    }
}

extension ToolResult {
    fileprivate func responses(_ place: Int) -> JSON {
        [
            "type": "function_call_output", "call_id": .string(call.reference(place)),
            "output": .string(output),
        ]
    }
}
