import AIGateway
import ArgumentParser

/// `aig responses`: a conversation over `POST ai/v1/responses`.
struct Responses: Inference {
    static let name = "responses"
    static let defaultModel: String? = Settings.defaultModel
    static let configuration = conversation("Ask a model over the Responses API.")

    @OptionGroup var flags: InferenceFlags

    func request(_ question: Question) -> any InferenceRequest {
        ResponsesRequest(model: question.model, prompt: question.prompt, options: question.options)
    }
}
