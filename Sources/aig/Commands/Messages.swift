import AIGateway
import ArgumentParser

/// `aig messages`: a conversation over `POST ai/v1/messages`.
struct Messages: Inference {
    static let name = "messages"
    static let defaultModel: String? = Settings.defaultMessagesModel
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Ask a model over the Messages API.",
        discussion: """
            Words are the prompt, '-' among them is standard input, and piped text follows them. \
            The answer goes to stdout, everything else to stderr. Without a model, \
            \(defaultModel ?? "") is asked.

            Examples:
              aig messages "Why is the sky blue?"
              git diff | aig messages "Review:" - "Be brief."
              aig messages -m openai/gpt-5.5 --json "Hi" | jq -r .text
            """
    )

    @OptionGroup var prompt: PromptFlags
    @OptionGroup(title: "Model options") var model: ModelFlags
    @OptionGroup(title: "Output options") var output: OutputFlags
    @OptionGroup(title: "Gateway options") var gateway: GatewayFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func request(_ question: Question) -> any InferenceRequest {
        MessagesRequest(model: question.model, prompt: question.prompt, options: question.options)
    }
}
