import AIGateway
import ArgumentParser

/// `aig evaluations create`.
struct EvaluationsCreate: RecordCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Judge the answers in some datasets.",
        discussion: """
            One that exists with the same datasets and types is left as it is.

            Example:
              aig evaluations create weekly --dataset expensive --type cost --type speed
            """
    )

    @Argument(help: .init("The new evaluation's name.", valueName: "name"))
    var name: String
    @Option(
        name: .customLong("dataset"),
        help: .init("A dataset, by name or ID; repeatable.", valueName: "dataset"))
    var datasets: [String] = []
    @Option(
        name: .customLong("type"),
        help: .init("What it judges by ('aig evaluations types'); repeatable.", valueName: "type"))
    var types: [String] = []
    @OptionGroup(title: "Output options") var record: RecordFlags
    @OptionGroup var part: GatewayPartFlags

    func validate() throws { try part.call.refuseCurl() }

    func run(in world: World) async throws {
        guard !datasets.isEmpty, !types.isEmpty else {
            throw Failure.usage("an evaluation needs a --dataset and a --type at least")
        }
        try await EvaluationMaker(name: name, datasets: datasets, types: types)
            .make(part.actions(on: Resource.evaluations, in: world), record)
    }
}
