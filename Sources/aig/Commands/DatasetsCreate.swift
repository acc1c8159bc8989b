import AIGateway
import ArgumentParser

/// `aig datasets create`.
struct DatasetsCreate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a dataset: a choice among the entries of the log.",
        discussion: """
            One that exists as it should be is left as it is.

            Example:
              aig datasets create expensive \\
                --filter 'cost gt 0.01' --filter 'cached eq false'
            """
    )

    @Argument(help: .init("The new dataset's name.", valueName: "name"))
    var name: String
    @OptionGroup var choice: DatasetFilterFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func run(in world: World) async throws {
        let body = JSONObject([
            ("name", .string(name)), ("enable", .bool(choice.enable ?? true)),
            ("filters", try choice.conditions() ?? []),
        ])
        let advice = "change it with 'aig datasets update'"
        try await part.actions(on: Resource.datasets, in: world)
            .create(body, named: name, orElse: advice, record)
    }
}
