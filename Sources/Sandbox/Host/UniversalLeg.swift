import HTTPTypes

/// One of the requests that a universal request is made of.
struct UniversalLeg: Sendable {
    let provider: Provider
    /// Below the provider's name.
    let path: String
    /// What would have been sent to the provider's own address.
    let call: Call
    let patience: Patience

    private static let shape = Shape.list(
        .record([
            .required("provider", .text(1...64)), .required("endpoint", .text(1...2048)),
            .required("query", .map(.any)), .optional("headers", .map(.any)),
            .optional("config", .map(.any)),
        ]), atMost: 20)

    static func all(in call: Call) throws(Refusal) -> [UniversalLeg] {
        guard let body = try? JSONParser.parse(call.body) else {
            throw Refusal(400, 7001, "The request body is not valid JSON.")
        }
        let faults = shape.faults(in: body)
        guard faults.isEmpty, let legs = body.items else { throw Refusal(faults: faults) }
        return try legs.map { leg throws(Refusal) in try UniversalLeg(leg, of: call) }
    }

    private init(_ leg: JSONValue, of whole: Call) throws(Refusal) {
        let provider = try Provider(leg["provider"]?.text ?? "")
        let endpoint = leg["endpoint"]?.text ?? ""
        self.provider = provider
        let call = Call(
            method: .post, target: whole.path + "/\(provider.slug)/\(endpoint)",
            fields: Self.fields(of: leg, within: whole), authority: whole.authority,
            body: leg["query"]?.jsonBytes ?? [])
        self.call = call
        // Behind v1, the account, the gateway and the provider.
        path = call.segments.dropFirst(4).joined(separator: "/")
        patience = Patience(leg: leg["config"])
    }

    /// What the whole request asks of the gateway holds for each leg that doesn't say otherwise.
    private static func fields(of leg: JSONValue, within whole: Call) -> HTTPFields {
        var fields: HTTPFields = [:]
        for field in whole.fields where field.name.canonicalName.hasPrefix("cf-") {
            fields[field.name] = field.value
        }
        fields[.contentType] = "application/json"
        for header in leg["headers"]?.members ?? [] {
            fields[header.name] = header.value.text ?? header.value.jsonText
        }
        // Only in a leg may the time to live be nought, which turns caching off.
        if fields["cf-aig-cache-ttl"] == "0" {
            fields["cf-aig-cache-ttl"] = nil
            fields["cf-aig-skip-cache"] = "true"
        }
        return fields
    }
}
