import HTTPTypes

/// Log entries that belong together, as far as filters can say.
struct DatasetsEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/datasets"

    private static let shape = Shape.record([
        .required("name", .text(1...Int.max)),
        .required("enable", .boolean),
        .required("filters", .list(filter, atMost: .max)),
    ])

    private static let filter = Shape.record([
        .required("key", .choice(keys)),
        .required("operator", .choice(["eq", "contains", "lt", "gt"])),
        .required("value", .list(.scalar, atMost: .max)),
    ])

    private static let keys = [
        "created_at", "request_content_type", "response_content_type", "success", "cached",
        "provider", "model", "cost", "tokens", "tokens_in", "tokens_out", "duration", "feedback",
    ]

    var routes: [Route] {
        let resource = Resource(
            store: store, kind: .dataset, path: Self.path, flags: ["enable"], texts: ["name"])
        return [
            resource.list, resource.fetch, resource.removal,
            Route(.post, Self.path) { call, gateway in
                let body = try call.object(Self.shape)
                let record = StoredRecord(body, of: gateway[0], at: clock())
                return .envelope(try await store.put(record, on: resource.shelf(gateway)).body)
            },
            Route(.put, Self.path + "/*") { call, parts in
                let body = try call.object(Self.shape)
                let now = clock()
                let record = try await store.change(parts[1], on: resource.shelf(parts)) {
                    $0.change(to: body, at: now)
                }
                return .envelope(record.body)
            },
        ]
    }
}
