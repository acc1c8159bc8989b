import AIGateway

extension Conversation: Listed {
    static var columns: [String] { ["ID", "MESSAGES", "MODEL", "TITLE"] }

    var cells: [String] { [id, "\(turns.count)", turns.last?.model ?? "", title] }

    var listedName: String { id }

    var json: JSON {
        [
            "id": .string(id), "begun_at": .string(begunAt), "messages": .integer(turns.count),
            "model": (turns.last?.model).map(JSON.string) ?? .null, "title": .string(title),
        ]
    }
}
