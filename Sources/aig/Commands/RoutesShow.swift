import AIGateway
import ArgumentParser

/// `aig routes show`.
struct RoutesShow: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a route: its elements as JSON, on a terminal its versions too.",
        discussion: """
            What it prints into a file is what 'aig routes deploy' takes.

            Examples:
              aig routes show support > support.json
              aig routes show support --version latest
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @Option(help: .init("A version's ID, 'latest' or 'deployed'.", valueName: "version"))
    var version: String = "deployed"
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        let routes = try part.actions(on: Resource.routes, in: world)
        try routes.check(name)
        try await routes.management.run { client in
            try await RouteSheet(name, version: version, from: routes.resource, with: client)
        } preview: { client in
            try client.listRequest(routes.resource)
        } then: { sheet in
            try sheet.print(record, in: world)
        }
    }
}
