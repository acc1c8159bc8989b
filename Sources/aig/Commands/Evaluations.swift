import ArgumentParser

/// `aig evaluations`.
struct Evaluations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluations",
        abstract: "Judgements of the answers in datasets.",
        subcommands: [
            EvaluationsList.self, EvaluationsGet.self, EvaluationsCreate.self,
            EvaluationsDelete.self, EvaluationsTypes.self,
        ]
    )
}
