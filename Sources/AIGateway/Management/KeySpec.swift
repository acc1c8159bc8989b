/// What a stored key is to be, but for the key itself.
public struct KeySpec: Sendable, Equatable {
    /// The alias that calls take when they name none.
    public static let defaultAlias = "default"

    public var provider: String
    public var alias: String
    /// Whether it is its provider's default; of that alias it is unless this says otherwise.
    public var isDefault: Bool?
    /// Requests in a period.
    public var rateLimit: Int?
    /// Seconds.
    public var ratePeriod: Int?

    public init(
        provider: String, alias: String = defaultAlias, isDefault: Bool? = nil,
        rateLimit: Int? = nil, ratePeriod: Int? = nil
    ) {
        self.provider = provider
        self.alias = alias
        self.isDefault = isDefault
        self.rateLimit = rateLimit
        self.ratePeriod = ratePeriod
    }

    /// As in `openai/default`.
    public var name: String { "\(provider)/\(alias)" }

    /// What was chosen for it, which can't be changed of a key that is stored.
    public var chosen: JSONObject {
        var members = JSONObject()
        members["default_config"] = isDefault.map(JSON.bool)
        members["rate_limit"] = rateLimit.map { .integer($0) }
        members["rate_limit_period"] = ratePeriod.map { .integer($0) }
        return members
    }

    /// Everything but the secret.
    public var settings: JSONObject {
        let body = JSONObject([
            ("provider_slug", .string(provider)), ("alias", .string(alias)),
            ("default_config", .bool(isDefault ?? (alias == Self.defaultAlias))),
        ])
        return body.replacing(chosen)
    }
}
