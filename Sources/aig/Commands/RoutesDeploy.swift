import AIGateway
import ArgumentParser
import Terminal

/// `aig routes deploy`.
struct RoutesDeploy: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy",
        abstract: "See to it that a route is in force as a file has it.",
        discussion: """
            Creates the route when it's missing, adds a version when none has these elements, and \
            deploys it when another is in force; says created, deployed or unchanged. It may run \
            twice, and in parallel.

            Example:
              aig routes deploy support route.json
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup var file: RouteFileFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        let routes = try part.actions(on: Resource.routes, in: world)
        let gateway = try part.gateway(in: world)
        try routes.check(name)
        let elements = try await file.elements(in: world)
        try await routes.management.run { client in
            // Of several that find no version with these elements, each would add one.
            try await GatewayLock(in: world).hold {
                try await client.deploy(elements, as: name, in: gateway)
            }
        } preview: { client in
            world.console.remark("aig: this is sent when there is no route '\(name)' yet")
            return try client.creation(of: elements, as: name, in: gateway)
        } then: { route in
            let version = route.record.deployedVersion ?? ""
            let what = route.outcome == .deployed ? "deployed version \(version) of" : nil
            routes.remark(what ?? route.outcome.rawValue, name)
            try RecordPrinter(record, in: world).report(route.record.json)
        }
    }
}
