import HTTPTypes

extension Gateway {
    /// One entry of a gateway's log.
    ///
    /// An entry appears some time after the answer whose ``ReplyMetadata/logID`` names it.
    ///
    /// - Throws: ``Refusal/Meaning/notFound`` when it is not there, or not there yet.
    public func log(_ id: String, of gateway: String) async throws(GatewayError) -> LogRecord {
        let path =
            "ai-gateway/gateways/\(PercentCoding.encode(gateway))/logs/\(PercentCoding.encode(id))"
        return LogRecord(try await Envelope(try await send(try request(.get, path))).result)
    }
}
