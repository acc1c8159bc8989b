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
        usesLegacyPath ? "ai/run/" + PercentCoding.encode(model, keeping: "@/") : "ai/run"
    }

    /// The legacy path takes the bare input; the generic one wraps it.
    ///
    /// A given body may be either: one with an `input` is the whole, any other the bare input.
    public var body: JSONObject {
        let inner = options.base["input"]?.object
        var input = input(onto: inner ?? options.base)
        guard !usesLegacyPath else { return input }
        if inner == nil { input["model"] = nil }
        var whole = inner == nil ? JSONObject() : options.base
        whole["model"] = .string(model)
        whole["provider"] = options.provider.map(JSON.string) ?? whole["provider"]
        whole["input"] = .object(input)
        return whole
    }

    public var input: JSONObject? { usesLegacyPath ? body : body["input"]?.object }

    private func input(onto base: JSONObject) -> JSONObject {
        var options = options
        options.base = base
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
            // Models that don't converse refuse members they don't know, `stream` among them.
            var members = options.chatMembers(for: model).filter { $0.0 != "stream" }
            members.insert((name, prompt.messages.isEmpty ? nil : .string(prompt.text)), at: 0)
            return options.body(members)
        }
    }

    private var place: RunInput {
        let known = RunInput(model: model)
        guard let textMember, known == .messages else { return known }
        return .member(textMember)
    }

    public var contents: [DeferredContent] { prompt.contents }

    public func makeDecoder() -> ReplyReader { ReplyReader(RunDecoder()) }

    /// Models that don't converse have a member of their own for each file.
    public func takes(_ attachment: Attachment) -> Bool {
        guard place == .messages else { return false }
        return isAnthropic ? asMessages.takes(attachment) : attachment.kind != nil
    }

    /// Anthropic's models are passed what they are given, in their own format, and so are their
    /// answers.
    private var isAnthropic: Bool { model.hasPrefix("anthropic/") }

    private var asMessages: MessagesRequest {
        MessagesRequest(model: model, prompt: prompt, options: options)
    }
}
