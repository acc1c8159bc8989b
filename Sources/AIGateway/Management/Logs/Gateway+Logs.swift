import HTTPTypes

extension Gateway {
    /// The entries of a gateway's log that match, page by page.
    ///
    /// - Parameter limit: the most entries.
    public func logs(
        _ query: LogQuery = LogQuery(), of gateway: String, limit: Int? = nil
    ) -> LogPages {
        LogPages(self, of: gateway, path: Self.logs(of: gateway), query: query, limit: limit)
    }

    /// What ``logs(_:of:limit:)`` sends first.
    public func logsRequest(
        _ query: LogQuery = LogQuery(), of gateway: String, limit: Int? = nil
    ) throws(GatewayError) -> Request {
        try logs(query, of: gateway, limit: limit).firstRequest()
    }

    /// One entry of a gateway's log.
    ///
    /// An entry appears some time after the answer whose ``ReplyMetadata/logID`` names it.
    ///
    /// - Throws: ``Refusal/Meaning/notFound`` when it is not there, or not there yet.
    public func log(_ id: String, of gateway: String) async throws(GatewayError) -> LogRecord {
        LogRecord(try await Envelope(try await send(try logRequest(id, of: gateway))).result)
    }

    /// What ``log(_:of:)`` sends.
    public func logRequest(_ id: String, of gateway: String) throws(GatewayError) -> Request {
        try request(.get, Self.log(id, of: gateway))
    }

    /// A body that the log keeps, as it went over the wire.
    public func logBody(
        _ part: LogBody, of id: String, of gateway: String
    ) async throws(GatewayError) -> Exchange {
        try await send(try logBodyRequest(part, of: id, of: gateway))
    }

    /// What ``logBody(_:of:of:)`` sends.
    public func logBodyRequest(
        _ part: LogBody, of id: String, of gateway: String
    ) throws(GatewayError) -> Request {
        try request(.get, Self.log(id, of: gateway) + "/\(part.rawValue)")
    }

    /// Keeps a rating, or tags in place of the entry's own, with an entry.
    public func rateLog(
        _ id: String, of gateway: String, _ rating: LogRating?, metadata: JSONObject? = nil
    ) async throws(GatewayError) {
        let request = try ratingRequest(id, of: gateway, rating, metadata: metadata)
        _ = try await Envelope(try await send(request))
    }

    /// What ``rateLog(_:of:_:metadata:)`` sends.
    public func ratingRequest(
        _ id: String, of gateway: String, _ rating: LogRating?, metadata: JSONObject? = nil
    ) throws(GatewayError) -> Request {
        for (name, value) in metadata?.members ?? [] where !value.isScalar {
            throw .invalidOption(
                InvalidOption(
                    name: "metadata.\(name)", value: value.text(),
                    allowed: "a text, a number, true or false"))
        }
        var body = rating?.members ?? JSONObject()
        body["metadata"] = metadata.map(JSON.object)
        var request = try request(.patch, Self.log(id, of: gateway), body: .object(body))
        request.onlySetsValues = true
        return request
    }

    /// The most entries that one call deletes.
    public static var mostDeletedLogs: Int { 10_000 }

    /// Has the entries deleted that match all of `filters`, at most ``mostDeletedLogs`` of them.
    /// The gateway does so some time after it said yes.
    public func deleteLogs(
        _ filters: [LogFilter], of gateway: String
    ) async throws(GatewayError) {
        let request = try logsDeletion(filters, of: gateway)
        do {
            _ = try await Envelope(try await send(request))
        } catch {
            throw error.asking(for: gateway)
        }
    }

    /// What ``deleteLogs(_:of:)`` sends.
    public func logsDeletion(
        _ filters: [LogFilter], of gateway: String
    ) throws(GatewayError) -> Request {
        try request(.delete, Self.logs(of: gateway), query: LogQuery.parameters(filters))
    }

    private static func logs(of gateway: String) -> String {
        "ai-gateway/gateways/\(PercentCoding.encode(gateway))/logs"
    }

    private static func log(_ id: String, of gateway: String) -> String {
        "\(logs(of: gateway))/\(PercentCoding.encode(id))"
    }
}
