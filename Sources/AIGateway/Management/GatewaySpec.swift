/// What a gateway is to be: its name and the settings that were chosen.
public struct GatewaySpec: Sendable, Equatable {
    public var id: String
    /// Chosen settings by the API's names.
    public var settings: JSONObject

    public init(id: String, settings: JSONObject = JSONObject()) {
        self.id = id
        self.settings = Self.withWholeNumbers(settings)
    }

    /// A gateway as it is, without what the API tells but doesn't take.
    public init(_ record: GatewayRecord) {
        var settings = record.json.object ?? JSONObject()
        for name in Self.readOnly { settings[name] = nil }
        self.init(id: record.id, settings: settings)
    }

    /// What the API requires on creation, as a new gateway has it in the dashboard: logs on,
    /// everything else off.
    static let required: JSONObject = JSONObject([
        ("cache_invalidate_on_update", false),
        ("cache_ttl", 0),
        ("collect_logs", true),
        ("rate_limiting_interval", 0),
        ("rate_limiting_limit", 0),
        ("rate_limiting_technique", "fixed"),
    ])

    /// What the API tells but doesn't take.
    public static let readOnly = [
        "id", "created_at", "modified_at", "is_default", "account_id", "account_tag", "internal_id",
    ]

    /// The settings a gateway is made with.
    var creation: JSONObject {
        JSONObject([("id", .string(id))]).replacing(Self.required).replacing(settings)
    }
}

extension JSONObject {
    /// The members with those of `others` in place of their own.
    func replacing(_ others: JSONObject) -> JSONObject {
        var object = self
        for (name, value) in others.members { object[name] = value }
        return object
    }
}
