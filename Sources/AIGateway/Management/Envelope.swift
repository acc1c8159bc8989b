/// What a management call answers: a result, and where it stands among others.
///
/// Source: https://developers.cloudflare.com/fundamentals/api/how-to/make-api-calls/
public struct Envelope: Sendable {
    public var result: JSON
    /// `count`, `page`, `per_page` and `total_count` of a list.
    public var resultInfo: JSONObject
    /// The answer's whole body.
    public var body: JSON

    /// The largest body of a management call that is read: 64 MiB.
    private static let largestBody = 64 << 20

    init(_ exchange: Exchange) async throws(GatewayError) {
        let bytes = try await exchange.body.prefix(bytes: Self.largestBody)
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes)
        } catch {
            throw .malformed(
                bytes.isEmpty ? "the answer's body is empty" : "the answer is not JSON: \(error)")
        }
        // What a success holds is the thing's own, such as the error of its last automatic top-up.
        if document.root["success"].bool != true { _ = try ErrorBody.unwrap(document.root) }
        body = document.root.value
        guard body.object != nil || body.array != nil else {
            throw .malformed("the answer is neither an object nor a list")
        }
        result = body["result"] ?? body["data"] ?? body
        let info = body["result_info"] ?? result["pagination"]
        resultInfo = info?.object ?? JSONObject()
    }
}
