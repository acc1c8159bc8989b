/// What a model is asked, before it takes one of the formats.
public struct Prompt: Sendable, Equatable {
    /// How the model should behave.
    public var system: String?
    /// The conversation, the newest turn last.
    public var messages: [Message]

    public init(system: String? = nil, messages: [Message]) {
        self.system = system
        self.messages = messages
    }

    /// The turns with the instructions before them, as chat completions take them.
    var chatMessages: JSON {
        let instructions: [JSON] =
            system.map { [["role": "system", "content": .string($0)]] } ?? []
        return .array(instructions + messages.flatMap(\.chat))
    }

    /// What the attachments leave to be read when they are sent.
    var contents: [DeferredContent] { messages.flatMap(\.attachments).compactMap(\.deferred) }

    var hasAttachments: Bool { messages.contains { !$0.attachments.isEmpty } }

    /// The newest turn's text, for models that take one text.
    var text: String { messages.last?.text ?? "" }
}
