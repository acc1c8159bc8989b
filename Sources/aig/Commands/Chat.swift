import AIGateway
import ArgumentParser

/// `aig chat`: a conversation over `POST ai/v1/chat/completions`, or over the gateway host.
struct Chat: Inference {
    static let name = "chat"
    static let defaultModel: String? = Settings.defaultModel
    static let configuration = conversation(
        "Ask a model over chat completions.",
        examples: """
              aig chat -m dynamic/support -g team "Hi"
              aig chat -m openai/gpt-5.5 --fallback anthropic/claude-sonnet-4-5 "Hi"
            """)

    @OptionGroup var flags: InferenceFlags
    @OptionGroup(title: "Gateway host options") var hostFlags: HostFlags

    var host: HostFlags? { hostFlags }

    func request(_ question: Question) throws -> any InferenceRequest {
        guard question.fallbacks.isEmpty else {
            return try UniversalRequest(
                models: [question.model] + question.fallbacks, prompt: question.prompt,
                options: question.options, isValidated: !flags.gateway.noValidate)
        }
        let chat = ChatRequest(
            model: question.model, prompt: question.prompt, options: question.options)
        return hostFlags.compat ? CompatRequest(chat) : chat
    }
}
