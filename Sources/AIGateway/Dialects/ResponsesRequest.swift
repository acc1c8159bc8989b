/// A question in OpenAI's Responses format (`POST ai/v1/responses`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/rest-api/ and OpenAI's reference.
public struct ResponsesRequest: InferenceRequest {
    public var model: String
    public var prompt: Prompt
    public var options: ModelOptions

    public init(model: String, prompt: Prompt, options: ModelOptions = ModelOptions()) {
        self.model = model
        self.prompt = prompt
        self.options = options
    }

    public var path: String { "ai/v1/responses" }

    public var body: JSONObject {
        options.body([
            ("model", .string(model)),
            ("instructions", prompt.system.map(JSON.string)),
            ("input", prompt.messages.isEmpty ? nil : input),
            ("provider", options.provider.map(JSON.string)),
            ("max_output_tokens", options.maxTokens.map { .integer($0) }),
            ("temperature", options.temperature.map(JSON.decimal)),
            ("top_p", options.topP.map(JSON.decimal)),
            ("stop", options.stop.isEmpty ? nil : .array(options.stop.map(JSON.string))),
            ("seed", options.seed.map { .integer($0) }),
            ("reasoning", options.effort.map { ["effort": .string($0.rawValue)] }),
            ("text", options.schema.map(Self.format)),
            ("tools", options.toolList(\.responses)),
            ("stream", options.stream ? true : nil),
        ])
    }

    private static func format(_ schema: JSON) -> JSON {
        ["format": ["type": "json_schema", "name": "answer", "schema": schema]]
    }

    /// A single question is a plain text, a conversation a list of turns.
    private var input: JSON {
        guard prompt.messages.count > 1 || prompt.hasAttachments else {
            return .string(prompt.text)
        }
        return .array(prompt.messages.flatMap(\.responses))
    }

    public var contents: [DeferredContent] { prompt.contents }

    public func makeDecoder() -> ReplyReader { ReplyReader(ResponsesDecoder()) }

    /// Of what is only linked, the format takes pictures and documents.
    public func takes(_ attachment: Attachment) -> Bool {
        switch attachment.kind {
        case .image: attachment.isCommonPicture
        case .document: true
        case .audio, .text: attachment.isIncluded
        case nil: false
        }
    }
}
