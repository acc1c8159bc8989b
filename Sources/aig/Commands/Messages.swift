import AIGateway
import ArgumentParser

/// `aig messages`: a conversation over `POST ai/v1/messages`.
struct Messages: Inference {
    static let name = "messages"
    static let defaultModel: String? = Settings.defaultMessagesModel
    static let configuration = conversation("Ask a model over the Messages API.")

    @OptionGroup var flags: InferenceFlags

    func request(_ question: Question) -> any InferenceRequest {
        MessagesRequest(model: question.model, prompt: question.prompt, options: question.options)
    }
}
