import ArgumentParser

/// `aig logs`: what the gateway recorded.
struct Logs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "List, show, follow, count, rate and delete what a gateway logged.",
        subcommands: [
            LogsList.self, LogsShow.self, LogsTail.self, LogsStats.self, LogsRate.self,
            LogsDelete.self,
        ]
    )
}
