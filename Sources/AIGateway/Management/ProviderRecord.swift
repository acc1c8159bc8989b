/// A provider that the account defined itself, as the API tells it.
///
/// Source: https://developers.cloudflare.com/ai-gateway/configuration/custom-providers/
public struct ProviderRecord: ManagedRecord, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var slug: String { json["slug"]?.string ?? "" }
    public var name: String { json["name"]?.string ?? "" }
    public var baseURL: String { json["base_url"]?.string ?? "" }
    public var isEnabled: Bool? { json["enable"]?.bool }
    public var isBeta: Bool? { json["beta"]?.bool }

    /// The slug, with and without what requests put before it, and the name.
    public var names: [String] { [slug, Provider.customPrefix + slug, name] }
}

extension Resource<ProviderRecord> {
    /// The account's own providers.
    public static var customProviders: Resource {
        Resource("provider", at: "custom-providers")
    }
}
