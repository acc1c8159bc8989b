extension Message {
    /// The turn as the Responses format takes it.
    var responses: JSON {
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
