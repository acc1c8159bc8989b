import AIGateway
import ArgumentParser

/// `aig routes delete`.
struct RoutesDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a route with its versions.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. A route that isn't there is no failure.

            Example:
              aig routes delete support --yes
            """
    )

    @Argument(help: .init("The route, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup var consent: ConsentFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.routes, in: world).delete(name, consent)
    }
}
