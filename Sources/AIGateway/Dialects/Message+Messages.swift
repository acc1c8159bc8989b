extension Message {
    /// The turn as Anthropic's Messages format takes it, which has no place for sounds.
    var messages: JSON {
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
