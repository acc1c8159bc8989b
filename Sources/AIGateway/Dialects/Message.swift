/// One turn of a conversation.
public struct Message: Sendable, Equatable {
    public enum Role: String, Sendable { case user, assistant }

    public var role: Role
    public var text: String

    public init(role: Role, text: String) {
        self.role = role
        self.text = text
    }

    public static func user(_ text: String) -> Message { Message(role: .user, text: text) }
    public static func assistant(_ text: String) -> Message {
        Message(role: .assistant, text: text)
    }

    /// The turn as all three formats take plain text.
    var json: JSON { ["role": .string(role.rawValue), "content": .string(text)] }
}
