import AIGateway

/// A conversation as a document.
struct ConversationExport {
    private let conversation: Conversation

    init(_ conversation: Conversation) { self.conversation = conversation }

    var markdown: String {
        let title = conversation.title.isEmpty ? "Conversation" : conversation.title
        var parts = ["# \(title)"]
        if let system = conversation.system { parts.append("## System\n\n\(system)") }
        parts += conversation.turns.flatMap(Self.parts)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func parts(of turn: Turn) -> [String] {
        let files = turn.question.attachments.map { "*Attached: \($0.summary)*" }
        var parts = (["## You"] + files + [turn.question.text]).filter { !$0.isEmpty }
        let model = turn.servedModel ?? turn.model
        parts += turn.tools.map { "*Run: \($0.name) \($0.arguments)*" }
        if !turn.answer.isEmpty { parts += ["## \(model)", turn.answer] }
        switch turn.ending {
        case .complete: break
        case .interrupted, nil: parts.append("*(interrupted)*")
        case .failed(let reason): parts.append("*(failed: \(reason))*")
        }
        return parts
    }

    var json: String { value.text(pretty: true) + "\n" }

    var value: JSON {
        [
            "id": .string(conversation.id), "begun_at": .string(conversation.begunAt),
            "title": .string(conversation.title),
            "system": conversation.system.map(JSON.string) ?? .null,
            "turns": .array(conversation.turns.map(Self.json)),
        ]
    }

    private static func json(_ turn: Turn) -> JSON {
        var object = JSONObject([
            ("asked_at", .string(turn.askedAt)), ("command", .string(turn.command)),
            ("model", .string(turn.model)), ("question", .string(turn.question.text)),
            ("answer", .string(turn.answer)), ("reasoning", .string(turn.reasoning)),
            ("status", .string(status(turn.ending))),
        ])
        object["served_model"] = turn.servedModel.map(JSON.string)
        object["finish_reason"] = turn.finish.map { .string($0.name) }
        if !turn.tools.isEmpty { object["tools"] = .array(turn.tools.map(\.json)) }
        object["log_id"] = turn.log.map { .string($0.id) }
        if case .failed(let reason) = turn.ending { object["error"] = .string(reason) }
        if !turn.question.attachments.isEmpty {
            object["attachments"] = .array(
                turn.question.attachments.map {
                    ["name": .string($0.name), "type": .string($0.mediaType)]
                })
        }
        return .object(object)
    }

    private static func status(_ ending: Turn.Ending?) -> String {
        switch ending {
        case .complete: "complete"
        case .failed: "failed"
        case .interrupted, nil: "interrupted"
        }
    }
}
