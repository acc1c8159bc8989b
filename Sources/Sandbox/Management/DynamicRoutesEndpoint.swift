import HTTPTypes

/// The dynamic routes of a gateway, their versions and deployments.
struct DynamicRoutesEndpoint: Sendable {
    let store: SandboxStore
    let accountID: String
    let clock: @Sendable () -> Timestamp

    private static let path = "ai-gateway/gateways/*/routes"
    private static let name = Shape.Member.required("name", .text(1...Int.max))
    private static let elements = Shape.Member.required("elements", .routeElements)

    var routes: [Route] {
        [
            Route(.get, Self.path) { call, gateway in try await list(call, of: gateway[0]) },
            Route(.post, Self.path) { call, gateway in try await create(call, of: gateway[0]) },
            Route(.get, Self.path + "/*") { _, parts in
                .envelope(try await store.dynamicRoute(parts[1], of: parts[0]).body)
            },
            Route(.patch, Self.path + "/*") { call, parts in
                try await rename(parts[1], of: parts[0], call)
            },
            Route(.delete, Self.path + "/*") { _, parts in
                let route = try await store.delete(route: parts[1], of: parts[0])
                return .envelope(route.summary(of: route.deployed))
            },
        ] + versionRoutes + deploymentRoutes
    }

    private func list(_ call: Call, of gateway: String) async throws -> Answer {
        let routes = try await store.dynamicRoutes(of: gateway)
        return try Self.list("routes", routes.map(accountBody), call)
    }

    private func create(_ call: Call, of gateway: String) async throws -> Answer {
        let body = try call.object(.record([Self.name, Self.elements]))
        let elements = try Self.elements(in: body)
        let name = body["name"]?.text ?? ""
        let route = DynamicRoute(name, of: gateway, elements: elements, at: clock())
        try await store.add(route)
        return .envelope(route.body)
    }

    private func rename(
        _ id: String, of gateway: String, _ call: Call
    ) async throws -> Answer {
        let body = try call.object(.record([Self.name]))
        let now = clock()
        let route = try await store.change(route: id, of: gateway) {
            $0.rename(to: body["name"]?.text ?? "", at: now)
        }
        return .json(["success": true, "route": accountBody(route)])
    }

    private func accountBody(_ route: DynamicRoute) -> JSONValue {
        route.body.merging(["account_tag": .string(accountID)])
    }

    // MARK: Versions

    private var versionRoutes: [Route] {
        let path = Self.path + "/*/versions"
        return [
            Route(.get, path) { call, parts in
                let route = try await store.dynamicRoute(parts[1], of: parts[0])
                return try Self.list(
                    "versions", route.versions.reversed().map(route.body), call)
            },
            Route(.post, path) { call, parts in try await addVersion(parts[1], parts[0], call) },
            Route(.get, path + "/*") { _, parts in
                let route = try await store.dynamicRoute(parts[1], of: parts[0])
                let version = try route.version(parts[2])
                return .envelope(
                    route.summary(of: version).merging(route.body(of: version)))
            },
        ]
    }

    /// The answer says nothing of the version's id, which is only found in the list.
    private func addVersion(_ id: String, _ gateway: String, _ call: Call) async throws -> Answer {
        let elements = try Self.elements(in: try call.object(.record([Self.elements])))
        let now = clock()
        let route = try await store.change(route: id, of: gateway) { $0.add(elements, at: now) }
        return .envelope(route.summary(of: route.versions.last ?? route.deployed))
    }

    private static func elements(in body: JSONValue) throws(Refusal) -> JSONValue {
        let elements = body["elements"] ?? []
        let faults = RouteGraph(elements).faults
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return elements
    }

    // MARK: Deployments

    private var deploymentRoutes: [Route] {
        let path = Self.path + "/*/deployments"
        return [
            Route(.get, path) { call, parts in
                let route = try await store.dynamicRoute(parts[1], of: parts[0])
                return try Self.list(
                    "deployments", route.deployments.reversed().map(DynamicRoute.body), call)
            },
            Route(.post, path) { call, parts in try await deploy(parts[1], parts[0], call) },
        ]
    }

    private func deploy(_ id: String, _ gateway: String, _ call: Call) async throws -> Answer {
        let body = try call.object(.record([.required("version_id", .text(1...Int.max))]))
        let now = clock()
        let route = try await store.change(route: id, of: gateway) { (route) throws(Refusal) in
            try route.deploy(body["version_id"]?.text ?? "", at: now)
        }
        return .envelope(route.summary(of: route.deployed))
    }

    /// Lists of this family have an envelope of their own, without a total.
    private static func list(
        _ name: String, _ all: [JSONValue], _ call: Call
    ) throws(Refusal) -> Answer {
        let page = try Page(call, sizes: 1...100)
        var data: JSONValue = [
            "order_by": "created_at",
            "order_by_direction": name == "routes" ? "asc" : "desc",
            "page": .integer(page.number), "per_page": .integer(page.size),
        ]
        data[name] = .array(page.items(of: all))
        return .json(["success": true, "data": data])
    }
}
