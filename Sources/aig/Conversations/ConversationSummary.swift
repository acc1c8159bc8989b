import AIGateway

/// What a list tells of a conversation.
struct ConversationSummary: Listed {
    private let id: String
    private let begunAt: String
    private let messages: Int
    private let model: String?
    private let title: String

    init(_ conversation: Conversation) {
        id = conversation.id
        begunAt = conversation.begunAt
        messages = conversation.turns.count
        model = conversation.turns.last?.model
        title = conversation.title
    }

    static var columns: [String] { ["ID", "MESSAGES", "MODEL", "TITLE"] }

    var cells: [String] { [id, "\(messages)", model ?? "", title] }

    var listedName: String { id }

    var json: JSON {
        [
            "id": .string(id), "begun_at": .string(begunAt), "messages": .integer(messages),
            "model": model.map(JSON.string) ?? .null, "title": .string(title),
        ]
    }
}
