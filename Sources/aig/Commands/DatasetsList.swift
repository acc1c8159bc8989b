import AIGateway
import ArgumentParser

/// `aig datasets list`.
struct DatasetsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the datasets of a gateway.",
        discussion: """
            Example:
              aig datasets list
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup var part: GatewayPartFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        try await part.actions(on: Resource.datasets, in: world).list(list)
    }
}
