/// An address at which models are spoken to.
struct Door: Sendable, Equatable {
    /// What is spoken there.
    enum Format: Sendable, Equatable {
        case chat
        case responses
        case messages
        case embeddings
        case run
        case generate(GenerateDialect.Delivery)
        case image
        case speech
        case transcription
    }

    let format: Format
    /// The address as logs show it.
    let path: String
    let errorForm: Refusal.Form

    static let chat = Door(format: .chat, path: "v1/chat/completions", errorForm: .openAI)
    static let responses = Door(format: .responses, path: "v1/responses", errorForm: .openAI)
    static let messages = Door(format: .messages, path: "v1/messages", errorForm: .anthropic)
    static let embeddings = Door(format: .embeddings, path: "v1/embeddings", errorForm: .openAI)
    static let run = Door(format: .run, path: "run", errorForm: .envelope)
    /// The gateway host's own chat completions, which speak for every provider.
    static let compat = Door(
        format: .chat, path: "compat/chat/completions", errorForm: .native(.openAI))

    func unknownModel(_ name: String) -> Refusal {
        let asked: Refusal.Origin = .model(type: "invalid_request_error")
        return switch errorForm {
        case .openAI, .native(.workersAI):
            Refusal(400, 5007, "No such model \(name) or task", origin: asked)
        case .anthropic:
            Refusal(404, 5007, "model: \(name)", origin: .model(type: "not_found_error"))
        case .native:
            Refusal(
                404, 5007, "The model `\(name)` does not exist",
                origin: .provider(type: "not_found_error"))
        case .envelope, .gateway: Refusal(404, 7003, "Model not found: \(name)")
        }
    }
}
