import Testing

@testable import Sandbox

@Suite struct GatewaySettingsTests {
    static let least: JSONValue = [
        "cache_invalidate_on_update": true, "cache_ttl": nil, "collect_logs": true,
        "rate_limiting_interval": 0, "rate_limiting_limit": 0,
    ]

    @Test func `the five required members are enough`() {
        #expect(Shape.gatewaySettings.faults(in: Self.least).isEmpty)
    }

    @Test func `each of them that is missing is named`() {
        let names = Shape.gatewaySettings.faults(in: [:]).map(\.path)
        #expect(names == Self.least.members?.map { [$0.name] })
    }

    @Test(
        arguments: [
            ("cache_ttl", -1, ["cache_ttl"]),
            ("cache_ttl", 1.5, ["cache_ttl"]),
            ("collect_logs", "yes", ["collect_logs"]),
            ("log_management", 9_999, ["log_management"]),
            ("logpush_public_key", "short", ["logpush_public_key"]),
            ("rate_limiting_technique", "random", ["rate_limiting_technique"]),
            ("retry_max_attempts", 6, ["retry_max_attempts"]),
            ("retry_delay", 60_001, ["retry_delay"]),
            ("zdr", nil, ["zdr"]),
            ("dlp", ["enabled": true, "action": "EAT", "profiles": []], ["dlp", "action"]),
            ("dlp", ["enabled": false], ["dlp", "action"]),
            (
                "dlp", ["enabled": true, "policies": [["id": "a"]]],
                ["dlp", "policies", "0", "action"]
            ),
            (
                "guardrails", ["prompt": ["S14": "BLOCK"], "response": [:]],
                ["guardrails", "prompt", "S14"]
            ),
            ("otel", [["headers": [:]]], ["otel", "0", "url"]),
            ("store_id", 1, ["store_id"]),
            ("byok_only", nil, ["byok_only"]),
            ("workers_ai_billing_mode", "prepaid", ["workers_ai_billing_mode"]),
            ("log_management_strategy", "STOP", ["log_management_strategy"]),
            ("stripe", ["authorization": "x"], ["stripe", "usage_events"]),
            (
                "spend_limits",
                [
                    "enabled": true,
                    "rules": [
                        [
                            "limit": 1, "limitType": "cost", "window": 60,
                            "model": ["mode": "filter"],
                        ]
                    ],
                ],
                ["spend_limits", "rules", "0", "model", "values"]
            ),
            (
                "spend_limits",
                ["enabled": true, "rules": [["limit": 1, "limitType": "tokens", "window": 60]]],
                ["spend_limits", "rules", "0", "limitType"]
            ),
        ] as [(String, JSONValue, [String])])
    func `a value out of bounds is named by its path`(
        name: String, value: JSONValue, path: [String]
    ) {
        var settings = Self.least
        settings[name] = value
        #expect(Shape.gatewaySettings.faults(in: settings).first?.path == path)
    }

    @Test(arguments: [
        ("my-gateway_1", true), ("a", true), ("", false), ("A", false), ("a--b", false),
        ("-a", false), ("a-", false), ("a b", false), ("é", false),
        (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
    ])
    func `an id has its pattern`(id: String, isFine: Bool) {
        #expect(GatewaysEndpoint.faults(inID: .string(id)).isEmpty == isFine)
    }

    @Test func `replacing settings keeps unknown ones and the day of creation`() {
        let record = GatewayRecord(
            id: "g", settings: Self.least, createdAt: Timestamp(seconds: 0))
        let settings = Self.least.merging(["new_thing": [1], "id": "other", "created_at": "never"])
        let body = record.replacing(settings: settings, at: Timestamp(seconds: 60)).body
        #expect(body["new_thing"] == [1])
        #expect(body["id"] == "g")
        #expect(body["created_at"] == "1970-01-01T00:00:00.000Z")
        #expect(body["modified_at"] == "1970-01-01T00:01:00.000Z")
        #expect(body["is_default"] == false)
    }
}
