/// A route of a gateway, with all it was and the one version that is in force.
struct DynamicRoute: Sendable, Equatable {
    struct Version: Sendable, Equatable {
        let id: String
        let createdAt: Timestamp
        let elements: JSONValue
    }

    struct Deployment: Sendable, Equatable {
        let id: String
        let createdAt: Timestamp
        let versionID: String
    }

    let id: String
    let gateway: String
    let createdAt: Timestamp
    private(set) var name: String
    private(set) var modifiedAt: Timestamp
    /// Oldest first.
    private(set) var versions: [Version]
    private(set) var deployments: [Deployment]
    private(set) var deployed: Version
    private(set) var deployment: Deployment

    /// A route is in force at once, in its first version.
    init(_ name: String, of gateway: String, elements: JSONValue, at now: Timestamp) {
        id = Identifier.uuid(at: now)
        self.gateway = gateway
        createdAt = now
        self.name = name
        modifiedAt = now
        deployed = Version(id: Identifier.uuid(at: now), createdAt: now, elements: elements)
        deployment = Deployment(
            id: Identifier.uuid(at: now), createdAt: now, versionID: deployed.id)
        versions = [deployed]
        deployments = [deployment]
    }

    func version(_ id: String) throws(Refusal) -> Version {
        guard let version = versions.first(where: { $0.id == id }) else {
            throw .notFound("Version \(id)")
        }
        return version
    }

    mutating func rename(to name: String, at now: Timestamp) {
        self.name = name
        modifiedAt = now
    }

    mutating func add(_ elements: JSONValue, at now: Timestamp) {
        versions.append(
            Version(id: Identifier.uuid(at: now), createdAt: now, elements: elements))
        modifiedAt = now
    }

    mutating func deploy(_ versionID: String, at now: Timestamp) throws(Refusal) {
        deployed = try version(versionID)
        deployment = Deployment(
            id: Identifier.uuid(at: now), createdAt: now, versionID: versionID)
        deployments.append(deployment)
        modifiedAt = now
    }
}
