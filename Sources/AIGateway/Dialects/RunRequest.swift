/// A question to any model of the catalogue (`POST ai/run`, or the older `POST ai/run/@cf/…`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/rest-api/
public struct RunRequest: InferenceRequest {
    public var model: String
    public var prompt: Prompt
    public var options: ModelOptions
    /// Whether the model stands in the address, as Workers AI had it before.
    public var usesLegacyPath: Bool
    /// Where the model expects its text, when its name doesn't tell: a member of `input`.
    public var textMember: String?

    public init(
        model: String, prompt: Prompt, options: ModelOptions = ModelOptions(),
        usesLegacyPath: Bool = false
    ) {
        self.model = model
        self.prompt = prompt
        self.options = options
        self.usesLegacyPath = usesLegacyPath
    }

    public var path: String {
        let isLegacy = usesLegacyPath || file != nil || files == .form
        return isLegacy ? "ai/run/" + PercentCoding.encode(model, keeping: "@/") : "ai/run"
    }

    /// The legacy path takes the bare input; the generic one wraps it.
    ///
    /// A given body may be either: one with an `input` is the whole, any other the bare input.
    public var body: JSONObject {
        let inner = options.base["input"]?.object
        var input = input(onto: inner ?? options.base)
        guard !usesLegacyPath, files != .form else { return input }
        if inner == nil { input["model"] = nil }
        var whole = inner == nil ? JSONObject() : options.base
        whole["model"] = .string(model)
        whole["provider"] = options.provider.map(JSON.string) ?? whole["provider"]
        whole["input"] = .object(input)
        return whole
    }

    public var input: JSONObject? {
        usesLegacyPath || files == .form ? body : file == nil ? body["input"]?.object : nil
    }

    private func input(onto base: JSONObject) -> JSONObject {
        var options = options
        options.base = base
        if let picture { return options.body(picture + productMembers(options)) }
        switch place {
        case .messages where isAnthropic:
            var request = asMessages
            request.options = options
            var body = request.body
            body["model"] = base["model"]
            body["provider"] = base["provider"]
            return body
        case .messages:
            let messages = prompt.messages.isEmpty ? nil : prompt.chatMessages
            let members = options.chatMembers(
                for: model, wrapsSchema: !model.hasPrefix("@cf/"))
            return options.body([("messages", messages)] + members)
        case .member(let name):
            let text: JSON? = prompt.messages.isEmpty ? nil : .string(prompt.text)
            return options.body([(name, text)] + productMembers(options))
        }
    }

    /// Models that don't converse refuse members they don't know, `stream` among them.
    private func productMembers(_ options: ModelOptions) -> [(String, JSON?)] {
        options.chatMembers(for: model).filter { $0.0 != "stream" }
    }

    var place: RunInput {
        let known = RunInput(model: model)
        guard let textMember, known == .messages else { return known }
        return .member(textMember)
    }

    public var contents: [DeferredContent] { file == nil ? prompt.contents : [] }

    public func makeDecoder() -> ReplyReader { ReplyReader(RunDecoder()) }

    /// Anthropic's models are passed what they are given, in their own format, and so are their
    /// answers.
    var isAnthropic: Bool { model.hasPrefix("anthropic/") }

    var asMessages: MessagesRequest {
        MessagesRequest(model: model, prompt: prompt, options: options)
    }
}
