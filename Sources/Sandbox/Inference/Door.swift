/// The addresses at which models are spoken to.
enum Door: Sendable, Equatable {
    case chat
    case responses
    case messages
    case embeddings
    case run
    /// The older form of run, with the model in the path and nothing but its input as the body.
    case runModel(String)

    var errorForm: Refusal.Form {
        switch self {
        case .chat, .responses, .embeddings: .openAI
        case .messages: .anthropic
        case .run, .runModel: .envelope
        }
    }

    /// The address as logs show it.
    var path: String {
        switch self {
        case .chat: "v1/chat/completions"
        case .responses: "v1/responses"
        case .messages: "v1/messages"
        case .embeddings: "v1/embeddings"
        case .run, .runModel: "run"
        }
    }

    func unknownModel(_ name: String) -> Refusal {
        switch self {
        case .chat, .responses, .embeddings: Refusal(400, 5007, "No such model \(name) or task")
        case .messages:
            Refusal(404, 5007, "model: \(name)", origin: .model(type: "not_found_error"))
        case .run, .runModel: Refusal(404, 7003, "Model not found: \(name)")
        }
    }
}
