/// What was spent in an hour or a day.
///
/// Source: https://developers.cloudflare.com/ai-gateway/features/unified-billing/
public struct UsageRecord: Sendable, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var cost: Money? { Money(cents: json["aggregated_value"]) }
    /// Unix time.
    public var start: Int? { json["start_time"]?.integer }
    /// Unix time.
    public var end: Int? { json["end_time"]?.integer }
}
