import AIGateway
import ArgumentParser

/// `aig evaluations list`.
struct EvaluationsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the evaluations of a gateway.",
        discussion: """
            Example:
              aig evaluations list
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup var part: GatewayPartFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try await part.actions(on: Resource.evaluations, in: world).list(list)
    }
}
