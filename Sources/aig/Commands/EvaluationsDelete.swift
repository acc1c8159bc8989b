import AIGateway
import ArgumentParser

/// `aig evaluations delete`.
struct EvaluationsDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete an evaluation with its results.",
        discussion: """
            Asks on a terminal; elsewhere it needs --yes. One that isn't there is no failure.

            Example:
              aig evaluations delete weekly --yes
            """
    )

    @Argument(help: .init("The evaluation, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup var consent: ConsentFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.evaluations, in: world).delete(name, consent)
    }
}
