import AIGateway
import ArgumentParser

/// `aig datasets get`.
struct DatasetsGet: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "get",
        abstract: "Show a dataset.",
        discussion: """
            Example:
              aig datasets get expensive --json | jq .filters
            """
    )

    @Argument(help: .init("The dataset, by name or ID.", valueName: "name"))
    var name: String
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        try await part.actions(on: Resource.datasets, in: world).get(name, record)
    }
}
