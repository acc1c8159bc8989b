/// One of the versions of a dynamic route.
public struct RouteVersionRecord: ManagedRecord, Equatable {
    public static let identifier = "version_id"

    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    /// Versions have no names.
    public var names: [String] { [] }
    /// ISO 8601.
    public var createdAt: String? { json["created_at"]?.string }
    public var isValid: Bool { json["is_valid"]?.bool ?? true }

    /// The elements; a list of versions has them as text.
    public var elements: JSON? {
        if let elements = json["elements"] { return elements }
        let data = json["data"]?.string.flatMap { try? JSON(parsing: $0) }
        return data?["elements"] ?? data
    }
}

extension Resource<RouteVersionRecord> {
    public static func versions(of route: RouteRecord, in gateway: String) -> Resource {
        Resource(
            "version", at: "routes/\(PercentCoding.encode(route.id))/versions", of: gateway,
            listMember: "versions")
    }
}
