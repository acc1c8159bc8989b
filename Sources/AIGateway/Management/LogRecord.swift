/// An entry of a gateway's log as the API tells it; members it doesn't name are kept in ``json``.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/
public struct LogRecord: Sendable, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    public var id: String { json["id"]?.string ?? "" }
    /// In US dollars, as the gateway reckons it.
    public var cost: Double? { json["cost"]?.double }
}
