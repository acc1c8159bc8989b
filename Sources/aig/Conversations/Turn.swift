import AIGateway

/// A question and what came of it.
struct Turn: Equatable {
    enum Ending: Equatable {
        case complete
        /// The person or the system stopped it.
        case interrupted
        /// Why it failed.
        case failed(String)

        /// What this error means for an answer.
        init(_ error: any Error) {
            self = Complaint(error).map { .failed($0.what) } ?? .interrupted
        }
    }

    var id: String
    var question: Message
    /// The command that asked, as typed.
    var command = ""
    /// The model as it was named.
    var model = ""
    /// The model that served the answer.
    var servedModel: String?
    var answer = ""
    var reasoning = ""
    /// What the model had run before it answered.
    var tools: [ToolUse] = []
    /// `nil` while the answer comes, or when nobody was left to say how it ended.
    var ending: Ending?
    var finish: FinishReason?
    var log: LogReference?
    /// ISO 8601.
    var askedAt = ""

    init(id: String, question: Message) {
        self.id = id
        self.question = question
    }

    /// Whether there is an answer to go on from. White space alone is none: formats refuse it.
    var isAnswered: Bool { !answer.allSatisfy(\.isWhitespace) }

    /// Whether the answer is not all that the model had to say.
    var isCut: Bool { ending != .complete || finish?.isTokenLimit ?? false }
}
