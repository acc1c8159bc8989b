import AIGateway
import ArgumentParser

/// `aig evaluations get`.
struct EvaluationsGet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show an evaluation with its results.",
        discussion: """
            Example:
              aig evaluations get weekly --json | jq .results
            """
    )

    @Argument(help: .init("The evaluation, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.evaluations, in: world).get(name, record)
    }
}
