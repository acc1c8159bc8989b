import AIGateway
import ArgumentParser

/// In what order log entries come.
struct LogOrderFlags: ParsableArguments {
    enum Direction: String, ExpressibleByArgument, CaseIterable { case asc, desc }

    @Option(help: "What the list is ordered by.")
    var orderBy: LogOrder.Key = .createdAt

    @Option(help: "Rising or falling; newest first is desc.")
    var order: Direction = .desc

    var value: LogOrder { LogOrder(orderBy, ascends: order == .asc) }
}
