/// One of the times that a version of a dynamic route was put in force.
public struct DeploymentRecord: ManagedRecord, Equatable {
    public static let identifier = "deployment_id"

    public let json: JSON

    public init(_ json: JSON) { self.json = json }

    /// Deployments have no names.
    public var names: [String] { [] }
    public var version: String { json["version_id"]?.string ?? "" }
    /// ISO 8601.
    public var createdAt: String? { json["created_at"]?.string }
}

extension Resource<DeploymentRecord> {
    public static func deployments(of route: RouteRecord, in gateway: String) -> Resource {
        Resource(
            "deployment", at: "routes/\(PercentCoding.encode(route.id))/deployments", of: gateway,
            listMember: "deployments")
    }
}
