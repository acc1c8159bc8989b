/// A gateway as the API tells it; members it doesn't name are kept in ``json``.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/
public struct GatewayRecord: ManagedRecord, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    /// A gateway has no name but its identifier.
    public var names: [String] { [id] }
    /// Seconds; 0 or `nil` is off.
    public var cacheTTL: Int? { json["cache_ttl"]?.integer }
    public var collectsLogs: Bool? { json["collect_logs"]?.bool }
    /// Requests in an interval; 0 or `nil` is off.
    public var rateLimit: Int? { json["rate_limiting_limit"]?.integer }
    /// Seconds.
    public var rateInterval: Int? { json["rate_limiting_interval"]?.integer }
    public var authentication: Bool? { json["authentication"]?.bool }
    /// ISO 8601.
    public var createdAt: String? { json["created_at"]?.string }
    /// Whether it is the one that the API makes by itself.
    public var isDefault: Bool { json["is_default"]?.bool ?? (id == "default") }
}
