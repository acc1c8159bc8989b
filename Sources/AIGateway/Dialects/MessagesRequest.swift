public import HTTPTypes

/// A question in Anthropic's Messages format (`POST ai/v1/messages`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/rest-api/ and Anthropic's reference.
public struct MessagesRequest: InferenceRequest {
    /// The format requires a limit; this is sent when none is given.
    public static let defaultMaxTokens = 4096

    /// The version of Anthropic's API that is asked for when the caller names none.
    static let version = "2023-06-01"

    public var model: String
    public var prompt: Prompt
    public var options: ModelOptions

    public init(model: String, prompt: Prompt, options: ModelOptions = ModelOptions()) {
        self.model = model
        self.prompt = prompt
        self.options = options
    }

    public var path: String { "ai/v1/messages" }
    public var fields: HTTPFields { [.anthropicVersion: Self.version] }

    public var body: JSONObject {
        options.body([
            ("model", .string(model)),
            ("max_tokens", limit),
            ("system", prompt.system.map(JSON.string)),
            ("messages", prompt.messages.isEmpty ? nil : .array(prompt.messages.map(\.messages))),
            ("provider", options.provider.map(JSON.string)),
            ("temperature", options.temperature.map(JSON.decimal)),
            ("top_p", options.topP.map(JSON.decimal)),
            ("stop_sequences", options.stop.isEmpty ? nil : .array(options.stop.map(JSON.string))),
            ("seed", options.seed.map { .integer($0) }),
            ("thinking", thinking),
            ("tools", options.toolList(\.messages)),
            (
                "output_config",
                options.schema.map { ["format": ["type": "json_schema", "schema": $0]] }
            ),
            ("stream", options.stream ? true : nil),
        ])
    }

    /// What was asked for; else what the given body says; else the default, beyond the reasoning.
    private var limit: JSON? {
        if let limit = options.maxTokens { return .integer(limit) }
        guard options.base["max_tokens"] == nil else { return nil }
        return .integer(Self.defaultMaxTokens + (options.effort?.thinkingBudget ?? 0))
    }

    /// The budget must stay below the answer's limit.
    private var thinking: JSON? {
        guard let effort = options.effort else { return nil }
        guard let budget = effort.thinkingBudget else { return ["type": "disabled"] }
        let most = options.maxTokens.map { $0 - 1 } ?? budget
        return ["type": "enabled", "budget_tokens": .integer(max(1024, min(budget, most)))]
    }

    public var contents: [DeferredContent] { prompt.contents }

    public func makeDecoder() -> ReplyReader { ReplyReader(MessagesDecoder()) }

    public func takes(_ attachment: Attachment) -> Bool {
        switch attachment.kind {
        case .image: attachment.isCommonPicture
        case .document, .text: true
        case .audio, nil: false
        }
    }
}

extension ModelOptions.Effort {
    /// The effort in tokens, as Anthropic's format wants it; 1024 is the least it takes.
    fileprivate var thinkingBudget: Int? {
        switch self {
        case .none: nil
        case .minimal: 1024
        case .low: 2048
        case .medium: 8192
        case .high: 16384
        case .xhigh: 32768
        }
    }
}
