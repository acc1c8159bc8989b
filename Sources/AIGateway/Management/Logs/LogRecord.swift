/// An entry of a gateway's log as the API tells it; members it doesn't name are kept in ``json``.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/
public struct LogRecord: Sendable, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    public var id: String { json["id"]?.string ?? "" }
    /// When it was made.
    public var createdAt: LogTime? { json["created_at"]?.string.flatMap(LogTime.init) }
    public var model: String? { json["model"]?.string }
    public var provider: String? { json["provider"]?.string }
    /// Whether the request was answered.
    public var success: Bool? { json["success"]?.bool }
    /// The HTTP status of the answer.
    public var statusCode: Int? { json["status_code"]?.integer }
    /// Whether the gateway's cache answered.
    public var cached: Bool? { json["cached"]?.bool }
    public var tokensIn: Int? { json["tokens_in"]?.integer }
    public var tokensOut: Int? { json["tokens_out"]?.integer }
    /// Milliseconds.
    public var duration: Int? {
        json["duration"]?.integer ?? json["duration"]?.double.flatMap { Int(exactly: $0.rounded()) }
    }

    /// The request's tags: the API gives them as text.
    public var metadata: JSONObject? {
        guard let member = json["metadata"] else { return nil }
        return member.object ?? member.string.flatMap { try? JSON(parsing: $0) }?.object
    }

    var hasID: Bool { !id.isEmpty }
}
