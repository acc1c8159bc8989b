/// A gateway: its settings as the API shows them, members it doesn't know included.
struct GatewayRecord: Sendable, Equatable {
    let id: String
    private(set) var body: JSONValue
    private let createdAt: Timestamp
    private let modifiedAt: Timestamp

    private static let readOnly: Set<String> = [
        "id", "created_at", "modified_at", "is_default", "account_id", "account_tag", "internal_id",
    ]

    private static let defaults: [(String, JSONValue)] = [
        ("authentication", false), ("byok_only", false), ("log_classification", false),
        ("logpush", false), ("rate_limiting_technique", "fixed"), ("zdr", false),
        ("workers_ai_billing_mode", "postpaid"),
    ]

    init(id: String, settings: JSONValue, createdAt: Timestamp, modifiedAt: Timestamp? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.modifiedAt = modifiedAt ?? createdAt
        var body: JSONValue = [
            "id": .string(id),
            "created_at": .string(createdAt.text),
            "modified_at": .string(self.modifiedAt.text),
            "is_default": .bool(id == "default"),
        ]
        for (name, value) in Self.defaults { body[name] = value }
        for member in settings.members ?? [] where !Self.readOnly.contains(member.name) {
            body[member.name] = member.value
        }
        self.body = body
    }

    /// The one that the first request makes when it names no other.
    static func standard(at now: Timestamp) -> GatewayRecord {
        GatewayRecord(
            id: "default",
            settings: [
                "authentication": true, "cache_invalidate_on_update": false, "cache_ttl": 0,
                "collect_logs": true, "rate_limiting_interval": 0, "rate_limiting_limit": 0,
            ],
            createdAt: now
        )
    }

    /// Other settings, the same identity: what is not among them falls back to its default.
    func replacing(settings: JSONValue, at now: Timestamp) -> GatewayRecord {
        // Clients tell a change by the time of it, so two within a millisecond still differ.
        let next = Timestamp(milliseconds: modifiedAt.milliseconds + 1)
        return GatewayRecord(
            id: id, settings: settings, createdAt: createdAt, modifiedAt: max(now, next))
    }

    /// In seconds; 0 is off.
    var cacheTTL: Int { body["cache_ttl"]?.integer ?? 0 }

    var collectsLogs: Bool { body["collect_logs"]?.flag ?? true }

    var forgetsCacheOnUpdate: Bool { body["cache_invalidate_on_update"]?.flag ?? false }

    /// How many log entries are kept; no number when the gateway leaves that to the sandbox.
    var logLimit: Int? { body["log_management"]?.integer }

    /// Whether a full log takes no more entries, instead of losing its oldest.
    var stopsLogging: Bool { body["log_management_strategy"] == "STOP_INSERTING" }

    var rateLimit: RateLimiter.Rule? {
        guard let limit = body["rate_limiting_limit"]?.integer, limit > 0,
            let interval = body["rate_limiting_interval"]?.integer, interval > 0
        else { return nil }
        let slides = body["rate_limiting_technique"]?.text == "sliding"
        return RateLimiter.Rule(limit: limit, interval: interval, slides: slides)
    }
}
