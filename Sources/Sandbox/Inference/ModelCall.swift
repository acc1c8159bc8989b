import HTTPTypes

/// A call to a model, taken apart: which one, with what input, under which options.
struct ModelCall: Sendable {
    let door: Door
    let call: Call
    let now: Timestamp
    /// The name as sent, which need not be one.
    let modelText: String
    /// What the model itself is given.
    private(set) var input: JSONValue
    /// A body that isn't JSON: sound or a picture.
    let upload: [UInt8]?
    let options: GatewayOptions

    init(_ call: Call, at door: Door, now: Timestamp) throws(Refusal) {
        self.door = door
        self.call = call
        self.now = now
        if case .runModel(let name) = door {
            modelText = name
            upload = Self.upload(in: call)
            input = upload == nil ? try call.object() : [:]
            options = try GatewayOptions(call.fields)
            return
        }
        let body = try call.object()
        guard let name = body["model"]?.text, !name.isEmpty else {
            throw .invalid("model: Field required")
        }
        modelText = name
        upload = nil
        input = door == .run ? try Self.runInput(in: body) : body
        options = try GatewayOptions(call.fields, body: body)
    }

    /// Documentation sends sound with curl's own content type, so only the body itself can tell.
    private static func upload(in call: Call) -> [UInt8]? {
        let isJSON = call.fields[.contentType]?.hasPrefix("application/json") ?? false
        let brace = UInt8(ascii: "{")
        return isJSON || call.body.isEmpty || call.body.first == brace ? nil : call.body
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

    /// Models of Workers AI go through a gateway only when one is named.
    var gatewayID: String? {
        options.gatewayID ?? (modelText.hasPrefix("@") ? nil : "default")
    }

    func cacheKey(in gateway: GatewayRecord) -> ResponseCache.Key {
        let request =
            options.cacheKey.map { Array("key \($0)".utf8) }
            ?? Array("\(call.path)\n".utf8) + call.body
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
