import HTTPTypes

/// A call to a model, taken apart: which one, with what input, under which options.
struct ModelCall: Sendable {
    let door: Door
    let call: Call
    let now: Timestamp
    /// The name as sent, which need not be one.
    var modelText: String
    var model: ModelName?
    /// What the model itself is given.
    private(set) var input: JSONValue
    /// A body that isn't JSON: sound or a picture.
    let upload: [UInt8]?
    let options: GatewayOptions
    /// How long and how often to try, as far as the caller says so.
    var patience: Patience
    /// Models of Workers AI go through a gateway only when one is named.
    let gatewayID: String?
    /// Who calls on the gateway host; on the REST host it is the account itself.
    let guest: Guest?

    /// A call on the REST host with the model in the body, or in the path and then nothing but
    /// its input in the body.
    init(
        _ call: Call, at door: Door, model named: String? = nil, now: Timestamp
    ) throws(Refusal) {
        self.door = door
        self.call = call
        self.now = now
        guest = nil
        if let named {
            let content = try Content(call)
            modelText = named
            (input, upload) = (content.input, content.upload)
            options = try GatewayOptions(call.fields, body: input)
        } else {
            let body = try call.object()
            modelText = try Self.name(in: body)
            upload = nil
            input = door == .run ? try Self.runInput(in: body) : body
            options = try GatewayOptions(call.fields, body: body)
        }
        model = ModelName(modelText)
        patience = options.patience
        gatewayID = options.gatewayID ?? (modelText.hasPrefix("@") ? nil : "default")
    }

    /// A call on the gateway host, below the provider's name.
    init(
        _ call: Call, at address: NativeAddress, gateway: String, guest: Guest, now: Timestamp
    ) throws(Refusal) {
        let content = try Content(call)
        door = address.door
        self.call = call
        self.now = now
        self.guest = guest
        gatewayID = gateway
        (input, upload) = (content.input, content.upload)
        options = try GatewayOptions(call.fields, body: input)
        patience = options.patience
        modelText = try Self.name(in: input, for: address)
        model = ModelName(modelText, of: address.provider)
    }

    /// A call of the gateway host's own chat completions.
    init(
        compat call: Call, body: JSONValue, as model: ModelName?, gateway: String, guest: Guest,
        now: Timestamp
    ) throws(Refusal) {
        door = .compat
        self.call = call
        self.now = now
        self.guest = guest
        gatewayID = gateway
        (input, upload) = (body, nil)
        options = try GatewayOptions(call.fields, body: body)
        patience = options.patience
        modelText = try Self.name(in: body)
        self.model = model
    }

    /// Whether the body is a form, in which everything is text.
    var isForm: Bool {
        call.fields[.contentType]?.lowercased().hasPrefix("multipart/form-data") ?? false
    }

    static func name(in body: JSONValue) throws(Refusal) -> String {
        guard let name = body["model"]?.text, !name.isEmpty else {
            throw .invalid("model: Field required")
        }
        return name
    }

    /// ElevenLabs has another word for it, and a model for those who don't say.
    private static func name(
        in body: JSONValue, for address: NativeAddress
    ) throws(Refusal) -> String {
        if let model = address.model { return model }
        guard address.provider.slug == "elevenlabs" else { return try name(in: body) }
        return body["model_id"]?.text ?? "eleven_multilingual_v2"
    }

    private static func runInput(in body: JSONValue) throws(Refusal) -> JSONValue {
        guard let input = body["input"], input.members != nil else {
            throw .invalid("input: an object is required")
        }
        return input
    }

    func replacingInput(_ change: (inout JSONValue) -> Void) -> ModelCall {
        var copy = self
        change(&copy.input)
        return copy
    }

    func cacheKey(in gateway: GatewayRecord) -> ResponseCache.Key {
        let request =
            options.cacheKey.map { Array("key \($0)".utf8) }
            ?? Array("\(call.path)\n\(modelText)\n".utf8) + call.body
        return ResponseCache.Key(gateway: gateway.id, request: request)
    }

    /// How long the gateway may remember the answer, in seconds; nothing when it may not.
    func cacheTTL(in gateway: GatewayRecord) -> Int? {
        if options.skipsCache { return nil }
        if let ttl = options.cacheTTL ?? (gateway.cacheTTL > 0 ? gateway.cacheTTL : nil) {
            return ttl > 0 ? ttl : nil
        }
        // A key of one's own turns caching on where it is off, for five minutes.
        return options.cacheKey == nil ? nil : 300
    }
}
