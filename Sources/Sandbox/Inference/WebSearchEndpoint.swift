import HTTPTypes

/// A search of a web that has one site.
struct WebSearchEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let shape = Shape.record([
        .required("query", .text(1...2000)),
        .required(
            "options", .record([.required("gateway", .record([.required("id", .text(1...64))]))])),
        .optional("provider", .text(1...64)),
        .optional("limit", .integer(1...20)),
        .optional("byokAlias", .text(1...64)),
    ])

    var routes: [Route] {
        [Route(.post, "ai/websearch") { call, _ in try await search(call) }]
    }

    private func search(_ call: Call) async throws -> Answer {
        let body = try call.object()
        let faults = Self.shape.faults(in: body)
        guard faults.isEmpty, let query = body["query"]?.text else { throw Refusal(faults: faults) }
        let gateway = body["options"]?["gateway"]?["id"]?.text ?? ""
        _ = try await store.gatewayInUse(gateway, at: clock())
        if let refusal = Scenario.named(in: query)?.refusal {
            throw Refusal(502, 2005, "The search provider failed: \(refusal.message)")
        }
        let results = (1...(body["limit"]?.integer ?? 5)).map { Self.result($0, for: query) }
        return .envelope(["query": .string(query), "results": .array(results)])
    }

    private static func result(_ number: Int, for query: String) -> JSONValue {
        [
            "title": .string("Sandbox result \(number) for \(query)"),
            "url": .string("https://example.com/sandbox/\(number)"),
            "snippet": "Nobody searched: this is aig’s sandbox.",
        ]
    }
}
