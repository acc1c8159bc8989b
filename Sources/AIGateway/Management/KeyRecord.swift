/// A provider's key that a gateway keeps: all that is known of it but the key itself.
///
/// Source: https://developers.cloudflare.com/ai-gateway/configuration/bring-your-own-keys/
public struct KeyRecord: ManagedRecord, Equatable {
    public let json: JSON

    /// Takes all members but the secret, should the API ever tell it.
    public init(_ json: JSON) {
        guard var members = json.object else {
            self.json = json
            return
        }
        members["secret"] = nil
        self.json = .object(members)
    }

    /// As in `openai`.
    public var provider: String { json["provider_slug"]?.string ?? "" }
    public var alias: String { json["alias"]?.string ?? "" }
    /// The last characters, by which a person tells keys apart.
    public var preview: String? { json["secret_preview"]?.string }
    public var isDefault: Bool? { json["default_config"]?.bool }
    /// Requests in a period; 0 or `nil` is off.
    public var rateLimit: Int? { json["rate_limit"]?.integer }
    /// Seconds.
    public var ratePeriod: Int? { json["rate_limit_period"]?.integer }
    /// ISO 8601.
    public var modifiedAt: String? { json["modified_at"]?.string }

    /// As in `openai/default`.
    public var names: [String] { ["\(provider)/\(alias)"] }
}

extension Resource<KeyRecord> {
    /// The keys of providers that a gateway keeps.
    public static func keys(of gateway: String) -> Resource {
        Resource(
            "key", at: "provider_configs", of: gateway, writePermission: .missingSecretsPermission)
    }
}
