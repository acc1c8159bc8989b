import HTTPTypes

extension Gateway {
    private static var gateways: String { "ai-gateway/gateways" }

    /// All gateways of the account, or those whose name holds `search`.
    public func gateways(
        search: String? = nil, limit: Int? = nil
    ) async throws(GatewayError) -> [GatewayRecord] {
        let query = Self.query(search)
        let size = Self.pageSize(limit)
        let items = try await list(Self.gateways, query: query, pageSize: size, limit: limit)
        return items.map(GatewayRecord.init)
    }

    /// What ``gateways(search:limit:)`` sends first.
    public func gatewaysRequest(
        search: String? = nil, limit: Int? = nil
    ) throws(GatewayError) -> Request {
        try pageRequest(
            Self.gateways, query: Self.query(search), page: 1, size: Self.pageSize(limit))
    }

    private static func query(_ search: String?) -> [(name: String, value: String)] {
        search.map { [(name: "search", value: $0)] } ?? []
    }

    private static func pageSize(_ limit: Int?) -> Int { min(limit ?? 100, 100) }

    /// One gateway.
    public func gateway(_ id: String) async throws(GatewayError) -> GatewayRecord {
        GatewayRecord(try await Envelope(try await send(try gatewayRequest(id))).result)
    }

    /// What ``gateway(_:)`` sends.
    public func gatewayRequest(_ id: String) throws(GatewayError) -> Request {
        try request(.get, Self.path(to: id))
    }

    /// Makes a gateway.
    ///
    /// The API takes some settings on update only; what the answer lacks is sent again that way.
    ///
    /// - Throws: ``Refusal/Meaning/alreadyExists`` when there is one of that name.
    public func createGateway(_ spec: GatewaySpec) async throws(GatewayError) -> GatewayRecord {
        let made: GatewayRecord
        do throws(GatewayError) {
            made = GatewayRecord(try await Envelope(try await send(try creation(of: spec))).result)
        } catch {
            throw await explain(error, creating: spec.id)
        }
        guard spec.settings.members.contains(where: { made.json[$0.key] != $0.value }) else {
            return made
        }
        var body = made.json.object ?? JSONObject()
        for name in GatewaySpec.readOnly { body[name] = nil }
        for (name, value) in spec.settings.members { body[name] = value }
        do throws(GatewayError) {
            return GatewayRecord(
                try await call(.put, Self.path(to: spec.id), body: .object(body)).result)
        } catch {
            guard case .refused(var refusal) = error else { throw error }
            let message = refusal.message
            refusal.message = "gateway '\(spec.id)' was made, but not all its settings: \(message)"
            throw .refused(refusal)
        }
    }

    /// What ``createGateway(_:)`` sends first.
    public func creation(of spec: GatewaySpec) throws(GatewayError) -> Request {
        try request(.post, Self.gateways, body: .object(spec.createBody))
    }

    /// Deletes a gateway and gives what it was.
    public func deleteGateway(_ id: String) async throws(GatewayError) -> GatewayRecord {
        GatewayRecord(try await Envelope(try await send(try deletion(of: id))).result)
    }

    /// What ``deleteGateway(_:)`` sends.
    public func deletion(of id: String) throws(GatewayError) -> Request {
        try request(.delete, Self.path(to: id))
    }

    /// The status of a duplicate is undocumented: a refusal is one when the gateway is there.
    private func explain(_ error: GatewayError, creating id: String) async -> GatewayError {
        guard case .refused(var refusal) = error, [400, 409].contains(refusal.status),
            (try? await gateway(id)) != nil
        else { return error }
        refusal.meaning = .alreadyExists
        refusal.message = "a gateway '\(id)' exists already"
        return .refused(refusal)
    }

    private static func path(to id: String) -> String {
        "\(gateways)/\(PercentCoding.encode(id))"
    }
}
