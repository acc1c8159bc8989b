import ArgumentParser

/// `aig datasets`.
struct Datasets: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "datasets",
        abstract: "Choices among the entries of a gateway's log, for evaluations.",
        subcommands: [
            DatasetsList.self, DatasetsGet.self, DatasetsCreate.self, DatasetsUpdate.self,
            DatasetsDelete.self,
        ]
    )
}
