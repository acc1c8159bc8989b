import HTTPTypes

/// Names of one's own for the gateway host.
struct CustomDomainsEndpoint: Sendable {
    let store: SandboxStore
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/custom-domains"

    private static let shape = Shape.record([
        .required("domain", .text(1...253)),
        .required("zone_id", .text(1...Int.max)),
        .optional("minTLS", .choice(["1.0", "1.1", "1.2", "1.3"])),
    ])

    var routes: [Route] {
        let resource = Resource(
            store: store, kind: .customDomain, path: Self.path, texts: ["status"],
            searched: ["domain"], show: { Self.body($0, at: clock()) })
        return [
            resource.list, resource.fetch, resource.removal,
            Route(.post, Self.path) { call, gateway in
                var record = StoredRecord(try call.object(Self.shape), at: clock())
                record.body["minTLS"] = record.body["minTLS"] ?? "1.2"
                // Unlike all else, domains have their times in milliseconds.
                let time = JSONValue.integer(Int(record.createdAt.milliseconds))
                record.body["created_at"] = time
                record.body["modified_at"] = time
                let shelf = resource.shelf(gateway)
                let stored = try await store.put(record, on: shelf, unique: ["domain"])
                return .envelope(resource.show(stored))
            },
        ]
    }

    /// A domain is validated in its second second, and active from then on.
    private static func body(_ domain: StoredRecord, at now: Timestamp) -> JSONValue {
        let status =
            switch now {
            case ..<(domain.createdAt + 1): "initializing"
            case ..<(domain.createdAt + 2): "pending_dcv"
            default: "active"
            }
        return domain.body.merging(["status": .string(status)])
    }
}
