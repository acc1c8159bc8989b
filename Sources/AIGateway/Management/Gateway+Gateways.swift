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
        do {
            return try await record(of: try gatewayRequest(id))
        } catch {
            throw error.asking(for: id)
        }
    }

    /// The gateway that a request is answered with.
    func record(of request: Request) async throws(GatewayError) -> GatewayRecord {
        let record = GatewayRecord(try await result(of: request))
        guard !record.id.isEmpty else { throw .malformed("the answer has no gateway") }
        return record
    }

    /// What ``gateway(_:)`` sends.
    public func gatewayRequest(_ id: String) throws(GatewayError) -> Request {
        try request(.get, Self.path(to: id))
    }

    /// One gateway, or `nil` when there is none of that name.
    public func gatewayIfAny(_ id: String) async throws(GatewayError) -> GatewayRecord? {
        do throws(GatewayError) {
            return try await gateway(id)
        } catch {
            guard error.isNotFound else { throw error }
            return nil
        }
    }

    /// Deletes a gateway and what it logged, and gives what it was: `nil` when there was none.
    public func deleteGateway(_ id: String) async throws(GatewayError) -> GatewayRecord? {
        guard let gateway = try await gatewayIfAny(id) else { return nil }
        do throws(GatewayError) {
            _ = try await Envelope(try await send(try deletion(of: id)))
        } catch {
            // It was there a moment ago: the answer to the first attempt was lost.
            guard error.isNotFound else { throw error }
        }
        return gateway
    }

    /// What ``deleteGateway(_:)`` sends.
    public func deletion(of id: String) throws(GatewayError) -> Request {
        try request(.delete, Self.path(to: id))
    }

    /// The gateway's address for a provider; `universal` gives the address they all stand below.
    public func gatewayURL(_ id: String, provider: String) async throws(GatewayError) -> String {
        let request = try gatewayURLRequest(id, provider: provider)
        let result: JSON
        do {
            result = try await self.result(of: request)
        } catch {
            throw error.asking(for: id)
        }
        guard let url = result.string ?? result["url"]?.string else {
            throw .malformed("the answer has no address")
        }
        return url
    }

    /// What ``gatewayURL(_:provider:)`` sends.
    public func gatewayURLRequest(
        _ id: String, provider: String
    ) throws(GatewayError) -> Request {
        try request(.get, Self.path(to: id) + "/url/" + PercentCoding.encode(provider))
    }

    /// What makes a gateway.
    public func creation(of spec: GatewaySpec) throws(GatewayError) -> Request {
        try request(.post, Self.gateways, body: .object(spec.creation))
    }

    /// What replaces all settings of a gateway.
    public func replacement(of spec: GatewaySpec) throws(GatewayError) -> Request {
        try request(.put, Self.path(to: spec.id), body: .object(spec.settings))
    }

    private static func path(to id: String) -> String {
        "\(gateways)/\(PercentCoding.encode(id))"
    }
}
