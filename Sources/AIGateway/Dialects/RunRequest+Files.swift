extension RunRequest {
    /// Where a picture goes that is in no conversation.
    var files: RunFiles? { RunFiles(model: model) }

    private var pictures: [Attachment] { prompt.messages.last?.attachments ?? [] }

    public var file: Attachment? { files == .body ? pictures.first : nil }
    public var formFiles: [Attachment]? { files == .form ? pictures : nil }

    /// The members of a picture that has one of its own, and of the text beside it.
    var picture: [(String, JSON?)]? {
        let text: JSON? = prompt.text.isEmpty ? nil : .string(prompt.text)
        switch (files, pictures.first?.content) {
        case (.numbers(let name), .bytes(let bytes)):
            return [("prompt", text), (name, .array(bytes.map { .integer($0) }))]
        case (.base64(let name), .some):
            return [("prompt", text), (name, pictures.first?.base64.map(JSON.string))]
        default: return nil
        }
    }

    public var misfit: String? {
        guard file != nil else { return nil }
        let isAlone = prompt.text.isEmpty && options.extra.isEmpty
        return isAlone ? nil : "takes the picture alone, without words and -p"
    }

    /// Models that don't converse have places of their own for pictures, if any.
    public func takes(_ attachment: Attachment) -> Bool {
        guard let files else {
            guard place == .messages else { return false }
            let chat = ChatRequest(model: model, prompt: prompt, options: options)
            return isAnthropic ? asMessages.takes(attachment) : chat.takes(attachment)
        }
        let isHeld = if case .numbers = files { attachment.deferred == nil } else { true }
        return attachment.kind == .image && attachment.isIncluded && isHeld
            && pictures.count <= files.most
    }
}
