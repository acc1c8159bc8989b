import AIGateway
import ArgumentParser

/// `aig routes create`.
struct RoutesCreate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a dynamic route, in force at once.",
        discussion: """
            One that exists with the same elements is left as it is; one with others is refused.

            Example:
              aig routes create support route.json
            """
    )

    @Argument(help: .init("The new route's name.", valueName: "name"))
    var name: String
    @OptionGroup var file: RouteFileFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        let elements = try await file.elements(in: world)
        let body = Gateway.body(name, elements)
        let advice = "change it with 'aig routes deploy'"
        try await part.actions(on: Resource.routes, in: world)
            .create(body, named: name, orElse: advice, record)
    }
}
