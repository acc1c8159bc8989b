import AIGateway

/// One line of a conversation's file: something that happened.
enum ConversationRecord: Equatable {
    case begun(id: String, at: String)
    case system(String?)
    case asked(turn: String, question: Message, at: String)
    /// An answer begins: anew, or where the last one of this turn stopped.
    case answering(turn: String, command: String, model: String, goesOn: Bool)
    case text(turn: String, String)
    case reasoning(turn: String, String)
    case tool(turn: String, ToolUse)
    /// One request of an answer is over, which goes on after tools were run.
    case round(turn: String, Outcome)
    case ended(turn: String, Outcome)
    /// The turn is taken back.
    case undone(turn: String)

    /// How an answer ended, and what is known of it.
    struct Outcome: Equatable {
        var ending: Turn.Ending
        var finish: FinishReason?
        var servedModel: String?
        var inputTokens: Int?
        var outputTokens: Int?
        var log: LogReference?
    }
}

extension ConversationRecord {
    /// The version of these lines; a reader leaves out lines whose type it doesn't know.
    private static let version: JSON = 1

    var json: JSON {
        switch self {
        case .begun(let id, let time):
            Self.line(
                "conversation",
                [("version", Self.version), ("id", .string(id)), ("at", .string(time))])
        case .system(let text): Self.line("system", [("text", text.map(JSON.string) ?? .null)])
        case .asked(let turn, let question, let time):
            Self.line(
                "user",
                [
                    ("turn", .string(turn)), ("text", .string(question.text)),
                    ("attachments", Self.attachments(question)), ("at", .string(time)),
                ])
        case .answering(let turn, let command, let model, let goesOn):
            Self.line(
                "answer",
                [
                    ("turn", .string(turn)), ("command", .string(command)),
                    ("model", .string(model)), ("continues", goesOn ? true : nil),
                ])
        case .text(let turn, let text):
            Self.line("text", [("turn", .string(turn)), ("text", .string(text))])
        case .reasoning(let turn, let text):
            Self.line("reasoning", [("turn", .string(turn)), ("text", .string(text))])
        case .tool(let turn, let use):
            Self.line(
                "tool",
                [("turn", .string(turn))] + (use.json.object?.members.map { ($0, $1) } ?? []))
        case .round(let turn, let outcome):
            Self.line("round", [("turn", .string(turn))] + outcome.members)
        case .ended(let turn, let outcome):
            Self.line("end", [("turn", .string(turn))] + outcome.members)
        case .undone(let turn): Self.line("undo", [("turn", .string(turn))])
        }
    }

    private static func line(_ type: String, _ members: [(String, JSON?)]) -> JSON {
        let known = members.compactMap { name, value in value.map { (name, $0) } }
        return .object(JSONObject([("type", .string(type))] + known))
    }

    private static func attachments(_ question: Message) -> JSON? {
        question.attachments.isEmpty ? nil : .array(question.attachments.map(\.json))
    }

    /// - Returns: `nil` for a line of a type that is not known, or that lacks something.
    init?(_ json: JSON) {
        let turn = json["turn"]?.string ?? ""
        let text = json["text"]?.string
        switch json["type"]?.string {
        case "conversation":
            self = .begun(id: json["id"]?.string ?? "", at: json["at"]?.string ?? "")
        case "system": self = .system(text)
        case "user":
            let files = json["attachments"]?.array?.compactMap(Attachment.init(json:)) ?? []
            self = .asked(
                turn: turn, question: .user(text ?? "", attachments: files),
                at: json["at"]?.string ?? "")
        case "answer":
            self = .answering(
                turn: turn, command: json["command"]?.string ?? "",
                model: json["model"]?.string ?? "", goesOn: json["continues"]?.bool ?? false)
        case "text": self = .text(turn: turn, text ?? "")
        case "reasoning": self = .reasoning(turn: turn, text ?? "")
        case "tool": self = .tool(turn: turn, ToolUse(json))
        case "round": self = .round(turn: turn, Outcome(json))
        case "end": self = .ended(turn: turn, Outcome(json))
        case "undo": self = .undone(turn: turn)
        default: return nil
        }
    }
}

extension ConversationRecord.Outcome {
    fileprivate var members: [(String, JSON?)] {
        let (status, reason): (String, String?) =
            switch ending {
            case .complete: ("complete", nil)
            case .interrupted: ("interrupted", nil)
            case .failed(let reason): ("failed", reason)
            }
        return [
            ("status", .string(status)), ("error", reason.map(JSON.string)),
            ("finish_reason", finish.map { .string($0.name) }),
            ("finish_detail", finish?.detail.map(JSON.string)),
            ("model", servedModel.map(JSON.string)),
            ("input_tokens", inputTokens.map { .integer($0) }),
            ("output_tokens", outputTokens.map { .integer($0) }),
            ("log_id", log.map { .string($0.id) }),
            ("gateway", log?.gateway.map(JSON.string)),
        ]
    }

    fileprivate init(_ json: JSON) {
        ending =
            switch json["status"]?.string {
            case "complete": .complete
            case "failed": .failed(json["error"]?.string ?? "")
            default: .interrupted
            }
        finish = json["finish_reason"]?.string.map {
            FinishReason($0, detail: json["finish_detail"]?.string)
        }
        servedModel = json["model"]?.string
        inputTokens = json["input_tokens"]?.integer
        outputTokens = json["output_tokens"]?.integer
        log = json["log_id"]?.string.map {
            LogReference(id: $0, gateway: json["gateway"]?.string)
        }
    }
}

extension Attachment {
    /// A large file is not kept, but where it is.
    fileprivate var json: JSON {
        var object = JSONObject([("name", .string(name)), ("type", .string(mediaType))])
        switch content {
        case .bytes: object["base64"] = base64.map(JSON.string)
        case .address(let address): object["url"] = .string(address)
        case .deferred(let content) where !((content.source as? FileSource)?.isLasting ?? true):
            // What came from a pipe is gone: the conversation at least tells of it.
            let note = "(\(mediaType), \(content.source.count) bytes, no longer at hand)"
            object["type"] = "text/plain"
            object["base64"] = .string(Data(note.utf8).base64EncodedString())
        case .deferred(let content):
            object["file"] = .string(content.source.name)
            object["size"] = .integer(content.source.count)
        }
        return .object(object)
    }

    fileprivate init?(json: JSON) {
        guard let content = Content(json: json), let name = json["name"]?.string,
            let type = json["type"]?.string
        else { return nil }
        self.init(name: name, mediaType: type, content: content)
    }
}

extension Attachment.Content {
    fileprivate init?(json: JSON) {
        if let address = json["url"]?.string {
            self = .address(address)
        } else if let path = json["file"]?.string, let size = json["size"]?.integer {
            let source = FileSource(path: path, count: size)
            self = .deferred(DeferredContent(source, coding: .base64))
        } else if let bytes = json["base64"]?.string.flatMap({ Data(base64Encoded: $0) }) {
            self = .bytes(Array(bytes))
        } else {
            return nil
        }
    }
}
