/// A value of a thing that is not as wanted.
public struct RecordDifference: Sendable, Equatable {
    /// Where it stands, as in `cache_ttl`, `guardrails.prompt.S1` or `spend_limits.rules[0].limit`.
    public var field: String
    /// What the thing has; `nil` when it lacks the value.
    public var actual: JSON?
    /// What is wanted; `nil` when the value is to go.
    public var wanted: JSON?

    public init(field: String, actual: JSON?, wanted: JSON?) {
        self.field = field
        self.actual = actual
        self.wanted = wanted
    }

    /// The setting that the value is in: `guardrails` of `guardrails.prompt.S1`.
    public var setting: String {
        String(field.prefix { $0 != "." && $0 != "[" })
    }
}

extension ManagedRecord {
    /// Where the thing is not as these settings want it; what they don't name is as they want.
    ///
    /// A member that is `null` is one that is absent. Identifiers that the API gives to the
    /// elements of a list, such as spend rules, are no difference where the settings have none.
    public func differences(from settings: JSONObject) -> [RecordDifference] {
        settings.members.flatMap { Self.compare(json[$0.key], $0.value, at: $0.key) }
    }

    private static func compare(
        _ actual: JSON?, _ wanted: JSON?, at field: String
    ) -> [RecordDifference] {
        let (one, other) = (actual ?? .null, wanted ?? .null)
        switch (one, other) {
        case _ where one == other: return []
        case (.object(let one), .object(let other)):
            let rest = one.keys.filter { other[$0] == nil }
            return (other.keys + rest).flatMap { compare(one[$0], other[$0], at: "\(field).\($0)") }
        case (.array(let one), .array(let other)) where one.count == other.count:
            return zip(one, other).enumerated().flatMap { place, pair in
                compare(identified(pair.0, as: pair.1), pair.1, at: "\(field)[\(place)]")
            }
        default: return [RecordDifference(field: field, actual: actual, wanted: wanted)]
        }
    }

    /// `actual` without the identifier that `wanted` leaves to the API.
    private static func identified(_ actual: JSON, as wanted: JSON) -> JSON {
        guard case .object(var members) = actual, wanted["id"] == nil else { return actual }
        members["id"] = nil
        return .object(members)
    }
}
