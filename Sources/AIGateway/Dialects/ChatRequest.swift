/// A question as a chat completion (`POST ai/v1/chat/completions`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/rest-api/ and OpenAI's reference.
public struct ChatRequest: InferenceRequest {
    public var model: String
    public var prompt: Prompt
    public var options: ModelOptions

    public init(model: String, prompt: Prompt, options: ModelOptions = ModelOptions()) {
        self.model = model
        self.prompt = prompt
        self.options = options
    }

    public var path: String { "ai/v1/chat/completions" }

    public var body: JSONObject {
        // Without being asked, a streamed answer doesn't say what it used.
        let streaming: JSON? = options.asksToStream ? ["include_usage": true] : nil
        return options.body(
            [
                ("model", .string(model)),
                ("messages", prompt.messages.isEmpty ? nil : prompt.chatMessages),
                ("provider", options.provider.map(JSON.string)),
            ] + options.chatMembers(for: model) + [("stream_options", streaming)])
    }

    public var contents: [DeferredContent] { prompt.contents }

    public func makeDecoder() -> ReplyReader { ReplyReader(ChatDecoder()) }

    /// Of what is only linked, the format takes pictures.
    public func takes(_ attachment: Attachment) -> Bool {
        guard attachment.kind == .image else {
            return attachment.isIncluded && attachment.kind != nil
        }
        // Google's models see more than others.
        return attachment.isCommonPicture || model.hasPrefix("google")
    }
}
