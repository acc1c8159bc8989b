import AIGateway

/// An option that a line may set for itself, under the name of its flag or of its field.
struct LineOption: Sendable {
    /// What its value must be, for a person.
    let expected: String
    private let assign: @Sendable (inout Settings, JSON) -> Bool

    /// - Returns: whether the value can be one.
    func set(_ value: JSON, in settings: inout Settings) -> Bool { assign(&settings, value) }

    /// The option of that name, written with dashes or underscores, with or without `cf-aig-`.
    static func named(_ name: String) -> LineOption? {
        if let option = all[name] { return option }
        let plain = name.replacing("-", with: "_")
        return all[plain.hasPrefix("cf_aig_") ? String(plain.dropFirst(7)) : plain]
    }

    /// What a person is told of a name that no option has, nor any of the other members.
    static func refusal(of name: String, besides others: [String]) -> String {
        let flag = name.replacing("_", with: "-")
        if ofTheRun.contains(flag) { return "'\(name)' is for the whole run: give --\(flag)" }
        let near = Nearest.name(to: name, among: all.keys + others)
        return "'\(name)' is no member of a line" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }

    /// The flags that are for all lines alike.
    private static let ofTheRun = [
        "endpoint", "retries", "timeout", "connect-timeout", "idle-timeout", "no-stream",
        "no-validate", "max-line",
    ]

    static let all: [String: LineOption] = model.merging(gateway) { one, _ in one }

    private static let model: [String: LineOption] = [
        "model": .text(\.model), "system": .text(\.system),
        "max_tokens": .integer(\.options.maxTokens),
        "temperature": .number(\.options.temperature), "top_p": .number(\.options.topP),
        "stop": .texts(\.options.stop), "seed": .integer(\.options.seed),
        "provider": .text(\.options.provider), "effort": .choice(\.options.effort),
        "reasoning_effort": .choice(\.options.effort),
        "schema": LineOption("a JSON Schema") { settings, value in
            guard value.object != nil || value.bool != nil else { return false }
            settings.options.schema = value
            return true
        },
        "header": LineOption("'name: value', or a list of such texts") { settings, value in
            let headers = value.array ?? [value]
            let fields = headers.compactMap { $0.string.flatMap(CallFlags.field) }
            guard fields.count == headers.count else { return false }
            settings.extraFields += fields
            return true
        },
        "tools": LineOption("a list of tools") { settings, value in
            let tools = (value.array ?? []).map(ToolDefinition.init)
            guard value.array != nil, !tools.contains(nil) else { return false }
            settings.options.tools = tools.compactMap(\.self)
            return true
        },
        "param": LineOption("an object") { settings, value in
            guard let members = value.object else { return false }
            settings.options.extra.merge(members)
            return true
        },
    ]

    private static let gateway: [String: LineOption] = [
        "gateway": .text(\.gateway.gatewayID), "gateway_id": .text(\.gateway.gatewayID),
        "skip_cache": .flag(\.gateway.skipCache),
        "cache_ttl": .duration(\.gateway.cacheTTL, .seconds),
        "cache_key": .text(\.gateway.cacheKey), "collect_log": .flag(\.gateway.collectLog),
        "collect_log_payload": .flag(\.gateway.collectLogPayload),
        "request_timeout": .duration(\.gateway.requestTimeout, .milliseconds),
        "max_attempts": .integer(\.gateway.maxAttempts),
        "retry_delay": .duration(\.gateway.retryDelay, .milliseconds),
        "backoff": .choice(\.gateway.backoff), "metadata": .object(\.gateway.metadata),
        "custom_cost": .object(\.gateway.customCost), "event_id": .text(\.gateway.eventID),
        "byok_alias": .text(\.gateway.byokAlias), "no_wholesale": .flag(\.gateway.noWholesale),
        "zdr": .flag(\.gateway.zdr), "otel_trace_id": .text(\.gateway.otelTraceID),
        "otel_parent_span_id": .text(\.gateway.otelParentSpanID),
        "session_id": .text(\.gateway.sessionID), "turn_id": .text(\.gateway.turnID),
        "no_session_affinity": .flag(\.gateway.noSessionAffinity),
        "allowed_models": .texts(\.gateway.allowedModels),
        "allowed_providers": .texts(\.gateway.allowedProviders),
        "session_affinity": .text(\.gateway.sessionAffinity),
        "anthropic_version": .text(\.gateway.anthropicVersion),
        "anthropic_beta": .texts(\.gateway.anthropicBeta),
    ]
}

extension LineOption {
    typealias Path<Value> = any WritableKeyPath<Settings, Value> & Sendable

    private init(
        _ expected: String, _ assign: @escaping @Sendable (inout Settings, JSON) -> Bool
    ) {
        self.expected = expected
        self.assign = assign
    }

    /// `null` is *unset*, also where the flags set something.
    private static func of<Value>(
        _ expected: String, _ path: Path<Value?>, _ read: @escaping @Sendable (JSON) -> Value?
    ) -> LineOption {
        LineOption(expected) { settings, json in
            let value = read(json)
            guard value != nil || json.isNull else { return false }
            settings[keyPath: path] = value
            return true
        }
    }

    private static func text(_ path: Path<String?>) -> LineOption {
        of("text", path) { $0.string }
    }
    private static func integer(_ path: Path<Int?>) -> LineOption {
        of("a whole number", path) { $0.integer }
    }
    private static func number(_ path: Path<Double?>) -> LineOption {
        of("a number", path) { $0.double.flatMap { $0.isFinite ? $0 : nil } }
    }
    private static func flag(_ path: Path<Bool?>) -> LineOption {
        of("true or false", path) { $0.bool }
    }
    private static func object(_ path: Path<JSONObject?>) -> LineOption {
        of("an object", path) { $0.object }
    }

    private static func choice<Choice: RawRepresentable & CaseIterable & SendableMetatype>(
        _ path: Path<Choice?>
    ) -> LineOption where Choice.RawValue == String {
        let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return of(words, path) { $0.string.flatMap(Choice.init(rawValue:)) }
    }

    private static func duration(
        _ path: Path<Duration?>, _ unit: DurationArgument.Unit
    ) -> LineOption {
        of("a duration", path) { json in
            let text = json.string ?? (json.double == nil ? nil : json.text())
            return text.flatMap(DurationArgument.init(argument:))?.duration(in: unit)
        }
    }

    private static func texts(_ path: Path<[String]>) -> LineOption {
        LineOption("text, or a list of texts") { settings, json in
            if let text = json.string {
                settings[keyPath: path] = [text]
                return true
            }
            guard let list = json.array, list.allSatisfy({ $0.string != nil }) else { return false }
            settings[keyPath: path] = list.compactMap(\.string)
            return true
        }
    }
}
