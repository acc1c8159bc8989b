/// The way of one call through the elements of a dynamic route.
struct RouteWalk {
    private let gatekeeper: Gatekeeper
    private let gateway: GatewayRecord
    private let modelCall: ModelCall
    private let elements: [JSONValue]
    /// The last that a model did, and the last good thing.
    private var outcome: Gatekeeper.Outcome?
    private var success: Gatekeeper.Outcome?
    private var modelsAsked = 0
    private var elapsed = Duration.zero

    /// A route may have circles; who has gone so far is in one.
    private static let longest = 100

    init(
        _ gatekeeper: Gatekeeper, _ modelCall: ModelCall, through gateway: GatewayRecord,
        elements: [JSONValue]
    ) {
        self.gatekeeper = gatekeeper
        self.modelCall = modelCall
        self.gateway = gateway
        self.elements = elements
    }

    /// What the last model said that said anything, or why none did.
    mutating func outcome() async throws(Refusal) -> Gatekeeper.Outcome {
        var element = elements.first { $0["type"] == "start" }
        for _ in 0..<Self.longest {
            guard let current = element, let output = try await leave(current) else { break }
            let next = current["outputs"]?[output]?["elementId"]?.text
            element = elements.first { next != nil && $0["id"]?.text == next }
        }
        guard var outcome = success ?? outcome else {
            throw Refusal(400, 7001, "The route ended before any model was asked")
        }
        outcome.answer.holdBack += elapsed
        return outcome
    }

    /// The name of the output by which the call leaves the element; none at an end.
    private mutating func leave(_ element: JSONValue) async throws(Refusal) -> String? {
        let properties = element["properties"] ?? [:]
        switch element["type"]?.text {
        case "start": return "next"
        case "conditional":
            let condition = properties["conditions"] ?? properties["condition"] ?? [:]
            return RouteCondition(condition).holds(for: modelCall) ? "true" : "false"
        case "percentage": return RouteSplit(element["outputs"] ?? [:]).draw(for: modelCall)
        case "rate": return try await count(element, properties)
        case "model": return await ask(properties)
        default: return nil
        }
    }

    /// Nothing costs anything here, so that a limit on cost is never reached.
    private func count(
        _ element: JSONValue, _ properties: JSONValue
    ) async throws(Refusal) -> String {
        let limit = Int(properties["limit"]?.double ?? 0)
        guard properties["limitType"] == "count" else { return "success" }
        let rule = RateLimiter.Rule(
            limit: limit, interval: properties["window"]?.integer ?? 1, slides: true)
        let value = modelCall.value(at: properties["key"]?.text ?? "") ?? .null
        let meter = "\(gateway.id) \(element["id"]?.text ?? "") \(value.jsonText)"
        guard let wait = await gatekeeper.meters.admit(meter, at: modelCall.now, rule) else {
            return "success"
        }
        guard element["outputs"]?["fallback"] != nil else {
            throw Refusal(429, 2003, "Rate limited").retry(after: wait)
        }
        return "fallback"
    }

    private mutating func ask(_ properties: JSONValue) async -> String {
        defer { modelsAsked += 1 }
        let next = await gatekeeper.attempt(
            aimed(at: properties), through: gateway, step: modelsAsked)
        outcome = next
        guard next.refusal != nil else {
            success = next
            return "success"
        }
        elapsed += next.answer.holdBack
        outcome?.answer.holdBack = .zero
        return "fallback"
    }

    /// The same call to the element's own model.
    private func aimed(at properties: JSONValue) -> ModelCall {
        let name = properties["model"]?.text ?? ""
        let provider = try? Provider(properties["provider"]?.text ?? "")
        var call = modelCall.replacingInput { $0["model"] = .string(name) }
        call.modelText = name
        call.model = provider.flatMap { ModelName(name, of: $0) }
        call.patience = Patience(element: properties)
        return call
    }
}
