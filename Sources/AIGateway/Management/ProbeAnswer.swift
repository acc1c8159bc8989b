/// What a probe was answered: a result, or a refusal that is worth as much.
public struct ProbeAnswer: Sendable {
    public var metadata: ReplyMetadata
    /// Why the API said no, if it did.
    public var refusal: Refusal?
    /// The answer's result; `null` where there is none.
    public var result: JSON
    /// How many there are of what was listed.
    public var totalCount: Int?
}

extension Gateway {
    /// Sends a request that costs and changes nothing. A refusal is an answer like any other.
    public func probe(_ request: Request) async throws(GatewayError) -> ProbeAnswer {
        let exchange = try await exchange(request)
        let metadata = ReplyMetadata(exchange)
        guard exchange.isSuccess else {
            let refusal = try await exchange.refusal().refusal
            return ProbeAnswer(metadata: metadata, refusal: refusal, result: .null)
        }
        let body = (try? JSON(parsing: try await exchange.body.prefix(bytes: 1 << 22))) ?? .null
        return ProbeAnswer(
            metadata: metadata, result: body["result"] ?? body["data"] ?? body,
            totalCount: body["result_info"]?["total_count"]?.integer)
    }
}
