/// How a model should answer. What is not set is not sent, except what a format requires.
public struct ModelOptions: Sendable, Equatable {
    /// The most tokens the answer may have.
    public var maxTokens: Int?
    public var temperature: Double?
    public var topP: Double?
    /// Texts at which the answer ends.
    public var stop: [String] = []
    public var seed: Int?
    /// Who serves the model, where several do.
    public var provider: String?
    public var effort: Effort?
    /// The JSON Schema that the answer is to follow.
    public var schema: JSON?
    /// What the model may call.
    public var tools: [ToolDefinition] = []
    /// Whether the answer is streamed.
    public var stream = true
    /// Body members given in full. The options above replace members of the same name.
    public var base = JSONObject()
    /// Body members that replace all others.
    public var extra = JSONObject()

    public init() {}

    /// How much a model reasons before it answers.
    public enum Effort: String, Sendable, CaseIterable {
        case none, minimal, low, medium, high, xhigh
    }

    /// Builds a body: the given members, then the format's, then the caller's own.
    func body(_ members: [(String, JSON?)]) -> JSONObject {
        var body = base
        for (name, value) in members where value != nil { body[name] = value }
        body.merge(extra)
        return body
    }

    /// Whether the body will ask for a stream, the caller's own members considered.
    var asksToStream: Bool { extra["stream"]?.bool ?? stream }

    /// The tools in a format's own form.
    func toolList(_ form: (ToolDefinition) -> JSON) -> JSON? {
        tools.isEmpty ? nil : .array(tools.map(form))
    }

    /// Which member of a chat body bounds the answer: OpenAI's newer models refuse the old name.
    func chatLimit(for model: String) -> (String, JSON?) {
        let name = model.hasPrefix("openai/") ? "max_completion_tokens" : "max_tokens"
        return (name, maxTokens.map { .integer($0) })
    }

    /// The schema in OpenAI's wrapping, whose name is required and means nothing.
    private var wrappedSchema: JSON? {
        schema.map {
            ["type": "json_schema", "json_schema": ["name": "answer", "schema": $0]]
        }
    }

    /// The schema as Workers AI's own models take it on `/ai/run`.
    private var bareSchema: JSON? {
        schema.map { ["type": "json_schema", "json_schema": $0] }
    }

    /// The members that chat completions and most models on `/ai/run` share.
    func chatMembers(
        for model: String, wrapsSchema: Bool = true
    ) -> [(String, JSON?)] {
        [
            chatLimit(for: model),
            ("temperature", temperature.map(JSON.decimal)),
            ("top_p", topP.map(JSON.decimal)),
            ("stop", stop.isEmpty ? nil : .array(stop.map(JSON.string))),
            ("seed", seed.map { .integer($0) }),
            ("reasoning_effort", effort.map { .string($0.rawValue) }),
            ("response_format", wrapsSchema ? wrappedSchema : bareSchema),
            ("tools", toolList(\.chat)),
            ("stream", stream ? true : nil),
        ]
    }
}
