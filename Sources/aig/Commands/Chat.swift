import AIGateway
import ArgumentParser

/// `aig chat`: a conversation over `POST ai/v1/chat/completions`.
struct Chat: Inference {
    static let name = "chat"
    static let defaultModel: String? = Settings.defaultModel
    static let configuration = conversation("Ask a model over chat completions.")

    @OptionGroup var flags: InferenceFlags

    func request(_ question: Question) -> any InferenceRequest {
        ChatRequest(model: question.model, prompt: question.prompt, options: question.options)
    }
}
