/// What a gateway is to be: its name and the settings that were chosen.
public struct GatewaySpec: Sendable, Equatable {
    public var id: String
    /// Chosen settings by the API's names.
    public var settings: JSONObject

    public init(id: String, settings: JSONObject = JSONObject()) {
        self.id = id
        self.settings = settings
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
    static let readOnly = [
        "id", "created_at", "modified_at", "is_default", "account_id", "account_tag", "internal_id",
    ]

    var createBody: JSONObject {
        var body = JSONObject([("id", .string(id))])
        for (name, value) in Self.required.members { body[name] = value }
        for (name, value) in settings.members { body[name] = value }
        return body
    }
}
