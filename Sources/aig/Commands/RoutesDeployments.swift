import AIGateway
import ArgumentParser

/// `aig routes deployments`.
struct RoutesDeployments: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "deployments",
        abstract: "List when which version of a route was put in force.",
        discussion: """
            Example:
              aig routes deployments support
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup var part: GatewayPartFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        let routes = try part.actions(on: Resource.routes, in: world)
        let gateway = try part.gateway(in: world)
        try routes.check(name)
        try await routes.management.run { client in
            let route = try await client.existing(name, in: routes.resource)
            return try await client.list(.deployments(of: route, in: gateway), limit: list.limit)
        } preview: { client in
            try client.listRequest(routes.resource)
        } then: { deployments in
            try Listing(deployments, list, in: world).print()
        }
    }
}
