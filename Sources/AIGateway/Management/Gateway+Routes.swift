import HTTPTypes

extension Gateway {
    /// Sees to it that a route with these elements is in force: makes the route when it's missing,
    /// adds a version when none has the elements, and deploys it when another is in force.
    public func deploy(
        _ elements: RouteElements, as name: String, in gateway: String
    ) async throws(GatewayError) -> (record: RouteRecord, outcome: RouteOutcome) {
        let body = Self.body(name, elements)
        let (route, creation) = try await make(body, named: name, in: .routes(of: gateway))
        if creation == .created, route.deployedVersion != nil { return (route, .created) }
        let outcome: RouteOutcome = creation == .existed ? .deployed : .created
        if let current = route.deployedVersion {
            let versions = Resource.versions(of: route, in: gateway)
            let deployed = try await get(current, in: versions)
            if deployed.elements == elements.json {
                return (route, creation == .existed ? .unchanged : .created)
            }
        }
        let version = try await version(with: elements, of: route, in: gateway)
        return (try await deploy(version: version, of: route, in: gateway), outcome)
    }

    /// What ``deploy(_:as:in:)`` sends for a new route.
    public func creation(
        of elements: RouteElements, as name: String, in gateway: String
    ) throws(GatewayError) -> Request {
        try creation(of: Self.body(name, elements), in: .routes(of: gateway))
    }

    /// The body that makes a route.
    public static func body(_ name: String, _ elements: RouteElements) -> JSONObject {
        JSONObject([("name", .string(name)), ("elements", elements.json)])
    }

    /// Puts a version in force.
    public func deploy(
        version: String, of route: RouteRecord, in gateway: String
    ) async throws(GatewayError) -> RouteRecord {
        let routes = Resource.routes(of: gateway)
        guard route.deployedVersion != version else { return route }
        let path = Resource.deployments(of: route, in: gateway).path
        return try await insist { () async throws(GatewayError) in
            _ = try await call(.post, path, body: ["version_id": .string(version)])
            return try await get(route.id, in: routes)
        } orFind: { _ async throws(GatewayError) in
            let now = try await get(route.id, in: routes)
            return now.deployedVersion == version ? now : nil
        }
    }

    /// The version that was in force before the one that is.
    ///
    /// - Throws: ``Refusal/Meaning/badRequest`` when there was none.
    public func previousVersion(
        of route: RouteRecord, in gateway: String
    ) async throws(GatewayError) -> String {
        let deployments = try await list(.deployments(of: route, in: gateway))
        let newestFirst = deployments.sorted { $0.createdAt ?? "" > $1.createdAt ?? "" }
        let current = route.deployedVersion ?? newestFirst.first?.version
        guard let previous = newestFirst.first(where: { $0.version != current }) else {
            let message = "no other version of route '\(route.name)' was ever deployed"
            throw .refused(Refusal(meaning: .badRequest, status: nil, message: message))
        }
        return previous.version
    }

    /// A version that has these elements: an old one, as after a rollback or a lost answer, or else
    /// a new one.
    private func version(
        with elements: RouteElements, of route: RouteRecord, in gateway: String
    ) async throws(GatewayError) -> String {
        let versions = Resource.versions(of: route, in: gateway)
        let before = try await list(versions)
        if let known = Self.newest(before, with: elements) { return known }
        return try await insist { () async throws(GatewayError) in
            let made = try await call(.post, versions.path, body: ["elements": elements.json])
            if let id = made.result["version_id"]?.string { return id }
            // The answer names the route and not the version, which only the list does.
            return try await added(to: before, in: versions, with: elements)
        } orFind: { _ async throws(GatewayError) in
            Self.newest(try await list(versions), with: elements)
        }
    }

    private func added(
        to before: [RouteVersionRecord], in versions: Resource<RouteVersionRecord>,
        with elements: RouteElements
    ) async throws(GatewayError) -> String {
        let after = try await list(versions)
        let known = Set(before.map(\.id))
        let new = after.filter { !known.contains($0.id) }
        guard let made = Self.newest(after, with: elements) ?? new.first?.id else {
            throw .malformed("the new version is not among the route's versions")
        }
        return made
    }

    private static func newest(
        _ versions: [RouteVersionRecord], with elements: RouteElements
    ) -> String? {
        versions.filter { $0.isValid && $0.elements == elements.json }
            .max { $0.createdAt ?? "" < $1.createdAt ?? "" }?.id
    }
}
