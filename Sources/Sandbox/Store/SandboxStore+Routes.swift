extension SandboxStore {
    /// The elements in force of the route that models call `dynamic/{name}`.
    func deployedElements(ofRoute name: String, in gateway: String) -> [JSONValue]? {
        routes[gateway]?.first { $0.name == name }?.deployed.elements.items
    }

    func dynamicRoutes(of gateway: String) throws(Refusal) -> [DynamicRoute] {
        routes[try self.gateway(gateway).id] ?? []
    }

    func dynamicRoute(_ id: String, of gateway: String) throws(Refusal) -> DynamicRoute {
        guard let route = try dynamicRoutes(of: gateway).first(where: { $0.id == id }) else {
            throw .notFound("Route \(id)")
        }
        return route
    }

    func add(_ route: DynamicRoute) throws(Refusal) {
        let routes = try dynamicRoutes(of: route.gateway)
        try Self.check(route, among: routes)
        self.routes[route.gateway] = routes + [route]
    }

    func change(
        route id: String, of gateway: String,
        _ change: @Sendable (inout DynamicRoute) throws(Refusal) -> Void
    ) throws(Refusal) -> DynamicRoute {
        var route = try dynamicRoute(id, of: gateway)
        try change(&route)
        let routes = try dynamicRoutes(of: gateway)
        try Self.check(route, among: routes)
        self.routes[gateway] = routes.map { $0.id == id ? route : $0 }
        return route
    }

    func delete(route id: String, of gateway: String) throws(Refusal) -> DynamicRoute {
        let route = try dynamicRoute(id, of: gateway)
        routes[gateway]?.removeAll { $0.id == id }
        return route
    }

    private static func check(
        _ route: DynamicRoute, among routes: [DynamicRoute]
    ) throws(Refusal) {
        let isTaken = routes.contains { $0.id != route.id && $0.name == route.name }
        if isTaken { throw .conflict("route with the same name") }
    }
}
