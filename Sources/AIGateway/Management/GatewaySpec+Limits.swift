extension GatewaySpec {
    /// What the API documents of one setting.
    private enum Limit {
        case range(ClosedRange<Int>)
        case choice([String])
        case length(ClosedRange<Int>)
        case flag, text, object, array

        func allows(_ value: JSON) -> Bool {
            if value.isNull { return true }
            return switch self {
            case .range(let range): value.integer.map(range.contains) ?? false
            case .choice(let names): value.string.map(names.contains) ?? false
            case .length(let range):
                value.string.map { range.contains($0.unicodeScalars.count) } ?? false
            case .flag: value.bool != nil
            case .text: value.string != nil
            case .object: value.object != nil
            case .array: value.array != nil
            }
        }

        /// Only of a setting that holds no secret is the value told.
        func refusal(of value: JSON, as name: String) -> InvalidOption {
            switch (self, value) {
            case (.range, .number(let text)), (.choice, .string(let text)),
                (.flag, .string(let text)):
                InvalidOption(name: name, value: text, allowed: self.text)
            default: InvalidOption(name: name, fault: "must be \(text)")
            }
        }

        private var text: String {
            switch self {
            case .range(let range) where range.upperBound == .max: "\(range.lowerBound) or more"
            case .range(let range): "\(range.lowerBound) to \(range.upperBound)"
            case .choice(let names): names.joined(separator: ", ")
            case .length(let range):
                "a text of \(range.lowerBound) to \(range.upperBound) characters"
            case .flag: "true or false"
            case .text: "a text"
            case .object: "a JSON object"
            case .array: "a JSON array"
            }
        }
    }

    /// Source: https://developers.cloudflare.com/workers-ai/ and https://developers.cloudflare.com/ai-gateway/. Where sources differ, the wider limit stands.
    private static let limits: [(name: String, limit: Limit)] = [
        ("cache_invalidate_on_update", .flag),
        ("collect_logs", .flag),
        ("authentication", .flag),
        ("log_classification", .flag),
        ("logpush", .flag),
        ("zdr", .flag),
        ("byok_only", .flag),
        ("store_id", .text),
        ("cache_ttl", .range(0...Int.max)),
        ("rate_limiting_interval", .range(0...Int.max)),
        ("rate_limiting_limit", .range(0...Int.max)),
        ("rate_limiting_technique", .choice(["fixed", "sliding"])),
        ("log_management", .range(10_000...10_000_000)),
        ("log_management_strategy", .choice(["STOP_INSERTING", "DELETE_OLDEST"])),
        ("logpush_public_key", .length(16...1024)),
        ("retry_max_attempts", .range(1...5)),
        ("retry_delay", .range(0...60_000)),
        ("retry_backoff", .choice(["constant", "linear", "exponential"])),
        ("workers_ai_billing_mode", .choice(["postpaid", "unified"])),
        ("dlp", .object),
        ("guardrails", .object),
        ("otel", .array),
        ("spend_limits", .object),
        ("stripe", .object),
    ]

    /// The names of all settings that are documented.
    public static let settingNames: [String] = limits.map(\.name)

    /// The settings with whole numbers written as such, where the API takes no `61.0`.
    static func withWholeNumbers(_ settings: JSONObject) -> JSONObject {
        var settings = settings
        for case (let name, .range) in limits {
            if let number = settings[name]?.integer { settings[name] = .integer(number) }
        }
        return settings
    }

    /// Throws ``GatewayError/invalidOption(_:)`` for a setting outside its documented limits.
    ///
    /// - Parameter known: settings that the API has already, and so allows.
    public static func check(
        _ settings: JSONObject, knowing known: JSONObject = JSONObject()
    ) throws(GatewayError) {
        for (name, limit) in limits {
            guard let value = settings[name], value != known[name], !limit.allows(value) else {
                continue
            }
            throw .invalidOption(limit.refusal(of: value, as: name))
        }
        try checkShapes(settings, knowing: known)
    }
}
