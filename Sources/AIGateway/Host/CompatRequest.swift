import HTTPTypes

/// A chat completion over the gateway host's OpenAI-compatible address
/// (`POST {gateway}/compat/chat/completions`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/chat-completion/
public struct CompatRequest: InferenceRequest {
    private let chat: ChatRequest

    public init(_ chat: ChatRequest) { self.chat = chat }

    public var model: String { chat.model }
    public var path: String { "compat/chat/completions" }
    public var destination: Destination { .compat(HostedModel(model)?.provider) }

    /// Names are sent as they were typed, but for Workers AI's, which lack the provider that this
    /// address wants in front.
    public var body: JSONObject {
        var body = chat.body
        if let name = body["model"]?.string, name.hasPrefix("@") {
            body["model"] = .string("\(Provider.workersAI.slug)/\(name)")
        }
        return body
    }

    public var contents: [DeferredContent] { chat.contents }

    public func takes(_ attachment: Attachment) -> Bool { chat.takes(attachment) }
    public func makeDecoder() -> ReplyReader { chat.makeDecoder() }
}
