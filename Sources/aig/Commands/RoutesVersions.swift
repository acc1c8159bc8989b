import AIGateway
import ArgumentParser

/// `aig routes versions`.
struct RoutesVersions: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "versions",
        abstract: "List the versions of a route.",
        discussion: """
            Example:
              aig routes versions support
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
            return try await client.list(.versions(of: route, in: gateway), limit: list.limit)
        } preview: { client in
            try client.listRequest(routes.resource)
        } then: { versions in
            try Listing(versions, list, in: world).print()
        }
    }
}
