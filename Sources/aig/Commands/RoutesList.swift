import AIGateway
import ArgumentParser

/// `aig routes list`.
struct RoutesList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the dynamic routes of a gateway.",
        discussion: """
            Example:
              aig routes list -g my-gateway --format name
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup var part: GatewayPartFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try await part.actions(on: Resource.routes, in: world).list(list)
    }
}
