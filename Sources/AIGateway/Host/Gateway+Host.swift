import HTTPTypes

extension Gateway {
    /// A call of a provider's own API through a gateway (`{gateway}/{provider}/{path}`).
    ///
    /// - Parameters:
    ///   - path: below the provider's name, as in `chat/completions`.
    ///   - body: as it is.
    public func native(
        _ provider: Provider, _ method: String, _ path: String,
        query: [(name: String, value: String)] = [], body: [UInt8]?,
        options: RequestOptions = RequestOptions()
    ) throws(GatewayError) -> Request {
        var fields = try options.fields()
        // Anthropic's API wants it in any case.
        if provider.slug == "anthropic", fields[.anthropicVersion] == nil {
            fields[.anthropicVersion] = MessagesRequest.version
        }
        if body != nil { fields[.contentType] = "application/json" }
        return try hosted(
            try method.httpMethod,
            PercentCoding.encode(provider.slug) + "/" + path.drop { $0 == "/" },
            at: .native(provider), in: options.gatewayID, query: query, fields: fields, body: body)
    }

    /// The models that the gateway host's OpenAI-compatible address takes.
    public func compatModels(gateway: String?) async throws(GatewayError) -> [CompatModelRecord] {
        let envelope = try await Envelope(try await send(try compatModelsRequest(gateway: gateway)))
        guard let models = envelope.result.array else {
            throw .malformed("the answer has no list")
        }
        return models.map(CompatModelRecord.init)
    }

    /// What ``compatModels(gateway:)`` sends.
    public func compatModelsRequest(gateway: String?) throws(GatewayError) -> Request {
        try hosted(.get, "compat/models", at: .compat(nil), in: gateway)
    }

    /// A request to the gateway host.
    ///
    /// - Parameters:
    ///   - path: below the gateway; empty for the gateway itself.
    ///   - gateway: the one named `default` when there is none.
    func hosted(
        _ method: HTTPRequest.Method, _ path: String, at destination: Destination,
        in gateway: String?, query: [(name: String, value: String)] = [],
        fields: HTTPFields = HTTPFields(), body: [UInt8]? = nil
    ) throws(GatewayError) -> Request {
        let names = [account.id, gateway ?? "default"].map {
            PercentCoding.encode($0, keeping: "$")
        }
        let place = ([account.gatewayHost] + names).joined(separator: "/")
        var fields = fields
        // It stands in the address.
        fields[.gatewayID] = nil
        return try request(
            method, at: path.isEmpty ? place : "\(place)/\(path)", query: query, fields: fields,
            credentials: account.fields(for: destination), body: body)
    }
}

extension String {
    var httpMethod: HTTPRequest.Method {
        get throws(GatewayError) {
            guard let method = HTTPRequest.Method(self) else {
                throw .invalidOption(
                    InvalidOption(name: "method", value: self, allowed: "a method such as GET"))
            }
            return method
        }
    }
}
