import AIGateway
import ArgumentParser

/// `aig datasets delete`.
struct DatasetsDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a dataset; the entries of the log stay.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. One that isn't there is no failure.

            Example:
              aig datasets delete expensive --yes
            """
    )

    @Argument(help: .init("The dataset, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup var consent: ConsentFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.datasets, in: world).delete(name, consent)
    }
}
