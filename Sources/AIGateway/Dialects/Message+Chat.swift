extension Message {
    /// The turn as chat completions take it.
    var chat: JSON {
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
