extension Shape {
    /// The settings of a gateway, on create and on update alike.
    static let gatewaySettings = Shape.record([
        .required("cache_invalidate_on_update", .boolean),
        .required("cache_ttl", .nullable(.integer(0...Int.max))),
        .required("collect_logs", .boolean),
        .required("rate_limiting_interval", .nullable(.integer(0...Int.max))),
        .required("rate_limiting_limit", .nullable(.integer(0...Int.max))),
        .optional("rate_limiting_technique", .nullable(.choice(["fixed", "sliding"]))),
        .optional("authentication", .boolean),
        .optional("byok_only", .boolean),
        .optional("log_management", .nullable(.integer(10_000...10_000_000))),
        .optional(
            "log_management_strategy", .nullable(.choice(["STOP_INSERTING", "DELETE_OLDEST"]))),
        .optional("log_classification", .boolean),
        .optional("logpush", .boolean),
        .optional("logpush_public_key", .nullable(.text(16...1024))),
        .optional("retry_max_attempts", .nullable(.integer(1...5))),
        .optional("retry_delay", .nullable(.integer(0...60_000))),
        .optional("retry_backoff", .nullable(.choice(["constant", "linear", "exponential"]))),
        .optional("store_id", .nullable(.text(0...Int.max))),
        .optional("workers_ai_billing_mode", .choice(["postpaid", "unified"])),
        .optional("zdr", .boolean),
        .optional("dlp", dlp),
        .optional("guardrails", .nullable(guardrails)),
        .optional("otel", .nullable(.list(otelExporter, atMost: .max))),
        .optional("spend_limits", .nullable(spendLimits)),
        .optional("stripe", .nullable(stripe)),
    ])

    private static let dlpAction = Shape.choice(["BLOCK", "FLAG"])

    private static let texts = Shape.list(.text(0...Int.max), atMost: .max)

    private static let dlp = Shape.chosen { $0["policies"] == nil ? dlpProfiles : dlpPolicies }

    private static let dlpProfiles = Shape.record([
        .required("enabled", .boolean), .required("action", dlpAction),
        .required("profiles", texts),
    ])

    private static let dlpPolicies = Shape.record([
        .required("enabled", .boolean),
        .required("policies", .list(dlpPolicy, atMost: .max)),
    ])

    private static let dlpPolicy = Shape.record([
        .required("id", .text(1...Int.max)),
        .required("action", dlpAction),
        .required("check", .list(.choice(["REQUEST", "RESPONSE"]), atMost: 2)),
        .required("enabled", .boolean),
        .required("profiles", texts),
    ])

    private static let guardrails = Shape.record([
        .required("prompt", guardrailActions),
        .required("response", guardrailActions),
    ])

    private static let guardrailActions = Shape.map(
        .choice(["FLAG", "BLOCK"]), names: ["P1"] + (1...13).map { "S\($0)" })

    private static let otelExporter = Shape.record([
        .required("url", .text(1...Int.max)),
        .required("headers", .map(.text(0...Int.max))),
        .optional("authorization", .text(0...Int.max)),
        .optional("content_type", .choice(["json", "protobuf"])),
    ])

    private static let spendLimits = Shape.record([
        .required("enabled", .boolean),
        .optional("rules", .list(spendRule, atMost: 20)),
    ])

    private static let spendRule = Shape.record([
        .required("limit", .number),
        .required("limitType", .choice(["cost"])),
        .required("window", .number),
        .optional("technique", .choice(["fixed", "sliding"])),
        .optional("enabled", .boolean),
        .optional("id", .text(0...Int.max)),
        .optional("model", spendScope),
        .optional("provider", spendScope),
        .optional("metadata", .map(spendScope)),
    ])

    /// What a spend rule counts apart, or counts alone.
    private static let spendScope = Shape.chosen { scope in
        scope["mode"] == "filter"
            ? .record([.required("values", texts)])
            : .record([.required("mode", .choice(["filter", "partition"]))])
    }

    private static let stripe = Shape.record([
        .required("authorization", .text(0...Int.max)),
        .required("usage_events", .list(usageEvent, atMost: .max)),
    ])

    private static let usageEvent = Shape.record([.required("payload", .text(0...Int.max))])
}
