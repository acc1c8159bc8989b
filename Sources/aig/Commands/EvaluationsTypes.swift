import AIGateway
import ArgumentParser

/// `aig evaluations types`.
struct EvaluationsTypes: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "types",
        abstract: "List what an evaluation can judge by.",
        discussion: """
            Example:
              aig evaluations types
            """
    )

    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        let types = try ResourceActions(
            .evaluationTypes, account: account, call: call, in: world)
        try await types.list(list)
    }
}
