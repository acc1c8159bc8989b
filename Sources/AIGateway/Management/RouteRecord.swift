/// A dynamic route of a gateway as the API tells it.
///
/// Source: https://developers.cloudflare.com/ai-gateway/features/dynamic-routing/
public struct RouteRecord: ManagedRecord, Equatable {
    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    public var name: String { json["name"]?.string ?? "" }
    public var elements: JSON? { json["elements"] }
    /// The identifier of the version in force.
    public var deployedVersion: String? { json["deployment"]?["version_id"]?.string }
    /// ISO 8601.
    public var modifiedAt: String? { json["modified_at"]?.string }
}

extension Resource<RouteRecord> {
    public static func routes(of gateway: String) -> Resource {
        Resource("route", at: "routes", of: gateway, listMember: "routes")
    }
}
