import AIGateway
import ArgumentParser

/// Where the lines of a batch are asked.
enum BatchEndpoint: String, ExpressibleByArgument, CaseIterable {
    case chat, responses, messages, run

    var defaultModel: String? {
        switch self {
        case .chat: Chat.defaultModel
        case .responses: Responses.defaultModel
        case .messages: Messages.defaultModel
        case .run: Run.defaultModel
        }
    }

    /// The member of the body that a conversation, given as the API takes it, stands in.
    var conversationMember: String { self == .responses ? "input" : "messages" }

    /// Puts the system prompt before a conversation that is given as the API takes it and has none,
    /// in the formats whose conversation it is part of.
    func instruct(_ settings: inout Settings) {
        guard self == .chat || self == .run, let system = settings.system,
            let turns = settings.options.base["messages"]?.array,
            !turns.contains(where: { ["system", "developer"].contains($0["role"]?.string) })
        else { return }
        let instruction: JSON = ["role": "system", "content": .string(system)]
        settings.options.base["messages"] = .array([instruction] + turns)
    }

    /// - Parameter usesLegacyPath: whether the model stands in the address, as its queue wants it.
    func request(_ question: Question, usesLegacyPath: Bool = false) -> any InferenceRequest {
        let (model, prompt, options) = (question.model, question.prompt, question.options)
        return switch self {
        case .chat: ChatRequest(model: model, prompt: prompt, options: options)
        case .responses: ResponsesRequest(model: model, prompt: prompt, options: options)
        case .messages: MessagesRequest(model: model, prompt: prompt, options: options)
        case .run: question.run(usesLegacyPath: usesLegacyPath)
        }
    }
}
