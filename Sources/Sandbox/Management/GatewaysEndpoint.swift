import HTTPTypes

/// The gateways of the account.
struct GatewaysEndpoint: Sendable {
    let store: SandboxStore
    let accountID: String
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways"

    var routes: [Route] {
        [
            Route(.post, Self.path) { call, _ in try await create(call) },
            Route(.get, Self.path) { call, _ in try await list(call) },
            Route(.get, Self.path + "/*") { _, id in
                .envelope(try await store.gateway(id[0]).body)
            },
            Route(.put, Self.path + "/*") { call, id in try await update(id[0], call) },
            Route(.delete, Self.path + "/*") { _, id in
                .envelope(try await store.delete(gateway: id[0]).body)
            },
            Route(.get, Self.path + "/*/url/*") { call, parts in
                try await address(of: parts[0], provider: parts[1], call)
            },
        ]
    }

    private func create(_ call: Call) async throws -> Answer {
        let settings = try call.object()
        let faults = Self.faults(inID: settings["id"]) + Shape.gatewaySettings.faults(in: settings)
        guard faults.isEmpty, let id = settings["id"]?.text else { throw Refusal(faults: faults) }
        let record = GatewayRecord(id: id, settings: settings, createdAt: clock())
        try await store.create(record)
        return .envelope(record.body)
    }

    private func update(_ id: String, _ call: Call) async throws -> Answer {
        _ = try await store.gateway(id)
        let settings = try call.object(.gatewaySettings)
        let record = try await store.replace(gateway: id, settings: settings, at: clock())
        return .envelope(record.body)
    }

    private func list(_ call: Call) async throws -> Answer {
        let page = try Page(call, sizes: 1...100)
        let search = call.query["search"]?.lowercased() ?? ""
        let records = await store.gatewayRecords()
        return page.answer(
            records.filter { search.isEmpty || $0.id.contains(search) }.map(\.body))
    }

    /// The gateway host has the address of this server, so that a script can go on from there.
    private func address(
        of id: String, provider: String, _ call: Call
    ) async throws -> Answer {
        _ = try await store.gateway(id)
        let base = "http://\(call.authority)/v1/\(accountID)/\(id)"
        return .envelope(.string(provider == "universal" ? base : "\(base)/\(provider)"))
    }

    /// What is wrong with an id that doesn't match `^[a-z0-9_]+(?:-[a-z0-9_]+)*$`.
    static func faults(inID value: JSONValue?) -> [Refusal.Fault] {
        guard let value else { return [.init(message: "Required", path: ["id"])] }
        let faults = Shape.text(1...64).faults(in: value, at: ["id"])
        guard faults.isEmpty, let id = value.text else { return faults }
        let words = id.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = words.allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
                }
        }
        return isPlain
            ? []
            : [
                .init(
                    message: "Only lower case letters, digits, underscores and single hyphens",
                    path: ["id"])
            ]
    }
}
