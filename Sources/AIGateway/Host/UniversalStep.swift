import HTTPTypes

/// One of the models of a ``UniversalRequest``, asked in its provider's own format.
struct UniversalStep: Sendable {
    let model: HostedModel
    let request: any InferenceRequest
    private let endpoint: String

    init(
        model typed: String, prompt: Prompt, options: ModelOptions, isValidated: Bool
    ) throws(GatewayError) {
        guard let model = HostedModel(typed, isValidated: isValidated),
            let conversation = model.provider.conversation
        else {
            throw .invalidOption(
                InvalidOption(
                    name: "model", value: typed,
                    allowed: "PROVIDER/MODEL of a provider that converses, or '@cf/…', in a chain"))
        }
        self.model = model
        switch conversation {
        case .chat(let path):
            endpoint = path
            request = ChatRequest(model: typed, prompt: prompt, options: options)
        case .messages(let path):
            endpoint = path
            request = MessagesRequest(model: typed, prompt: prompt, options: options)
        case .run:
            endpoint = model.name
            request = RunRequest(
                model: model.name, prompt: prompt, options: options, usesLegacyPath: true)
        }
    }

    /// The body as the provider expects it, the model by its own name.
    var query: JSONObject {
        var body = request.body
        if body["model"]?.string == model.typed { body["model"] = .string(model.name) }
        return body
    }

    func json(from account: Account, options: RequestOptions) -> JSON {
        var json = JSONObject([
            ("provider", .string(model.provider.slug)), ("endpoint", .string(endpoint)),
            ("headers", .object(headers(from: account))), ("query", .object(query)),
        ])
        let config = options.stepConfig
        if !config.isEmpty { json["config"] = .object(config) }
        return .object(json)
    }

    private func headers(from account: Account) -> JSONObject {
        var fields = request.fields
        fields[.contentType] = "application/json"
        for field in account.fields(for: model.provider) { fields[field.name] = field.value }
        return JSONObject(fields.map { ($0.name.rawName, .string($0.value)) })
    }
}

extension RequestOptions {
    /// The options that a step has in its `config`.
    fileprivate var stepConfig: JSONObject {
        let members: [(String, JSON?)] = [
            ("requestTimeout", requestTimeout.map { .integer($0.milliseconds) }),
            ("maxAttempts", maxAttempts.map { .integer($0) }),
            ("retryDelay", retryDelay.map { .integer($0.milliseconds) }),
            ("backoff", backoff.map { .string($0.rawValue) }),
        ]
        return JSONObject(members.compactMap { name, value in value.map { (name, $0) } })
    }
}
