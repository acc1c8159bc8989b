import HTTPTypes

/// A question to the first of several models that can answer it: each is asked when those before it
/// failed (`POST {gateway}`).
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/universal/
public struct UniversalRequest: InferenceRequest {
    /// Fields that each step has in its `config` in their place.
    static let stepFields: [HTTPField.Name] = [
        .requestTimeout, .maxAttempts, .retryDelay, .backoff,
    ]

    private let steps: [UniversalStep]

    /// - Throws: ``GatewayError/invalidOption(_:)`` for a model whose provider is not known, or
    ///   can't be asked in a conversation.
    public init(
        models: [String], prompt: Prompt, options: ModelOptions = ModelOptions(),
        isValidated: Bool = true
    ) throws(GatewayError) {
        var steps: [UniversalStep] = []
        for model in models {
            steps.append(
                try UniversalStep(
                    model: model, prompt: prompt, options: options, isValidated: isValidated))
        }
        self.steps = steps
    }

    /// The first model.
    public var model: String { steps.first?.model.typed ?? "" }
    public var path: String { "" }
    public var destination: Destination { .universal }
    /// What the first model is asked.
    public var body: JSONObject { steps.first?.query ?? JSONObject() }
    public var providers: [Provider] { steps.map(\.model.provider) }

    public func payload(from account: Account, options: RequestOptions) -> JSON {
        .array(steps.map { $0.json(from: account, options: options) })
    }

    /// Each step has the files anew.
    public var contents: [DeferredContent] { steps.flatMap(\.request.contents) }

    public func takes(_ attachment: Attachment) -> Bool {
        steps.allSatisfy { $0.request.takes(attachment) }
    }

    /// The step that the answer names. One that names none is read by what it holds.
    public func answered(by metadata: ReplyMetadata) -> any InferenceRequest {
        guard let step = metadata.step, steps.indices.contains(step) else { return self }
        return steps[step].request
    }

    public func makeDecoder() -> ReplyReader { ReplyReader(RunDecoder()) }
}
