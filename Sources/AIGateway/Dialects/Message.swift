/// One turn of a conversation.
public struct Message: Sendable, Equatable {
    public enum Role: String, Sendable { case user, assistant }

    public var role: Role
    public var text: String
    /// What the text is about; it stands before the text.
    public var attachments: [Attachment]
    /// What the assistant calls before it goes on.
    public var calls: [ToolCall] = []
    /// What the assistant is told of its last calls.
    public var results: [ToolResult] = []
    /// What the assistant thought before it called.
    public var reasoning = ""
    /// The same as Anthropic's format wants it back: as it came, before everything else.
    public var preamble: [JSON] = []

    public init(role: Role, text: String, attachments: [Attachment] = []) {
        self.role = role
        self.text = text
        self.attachments = attachments
    }

    public static func user(_ text: String, attachments: [Attachment] = []) -> Message {
        Message(role: .user, text: text, attachments: attachments)
    }

    public static func assistant(_ text: String) -> Message {
        Message(role: .assistant, text: text)
    }

    /// The assistant's turn when it ends in calls.
    public static func calling(
        _ calls: [ToolCall], text: String, reasoning: String = "", preamble: [JSON] = []
    ) -> Message {
        var message = assistant(text)
        message.reasoning = reasoning
        message.calls = calls
        message.preamble = preamble
        return message
    }

    /// The turn that answers them.
    public static func telling(_ results: [ToolResult]) -> Message {
        var message = user("")
        message.results = results
        return message
    }

    /// The turn, its content a plain text where that is all, as every format takes it.
    ///
    /// - Parameters:
    ///   - text: a text among other parts, in the format's own shape.
    ///   - attachment: an attachment in that shape.
    func json(text part: (String) -> JSON, attachment: (Attachment) -> JSON) -> JSON {
        ["role": .string(role.rawValue), "content": content(part, attachment)]
    }

    private func content(_ part: (String) -> JSON, _ attachment: (Attachment) -> JSON) -> JSON {
        guard !attachments.isEmpty else { return .string(text) }
        let files = attachments.map { file in
            file.kind == .text ? part(file.namedText) : attachment(file)
        }
        return .array(files + (text.isEmpty ? [] : [part(text)]))
    }
}
