import AIGateway
import ArgumentParser
import Terminal

/// `aig logs stats`.
struct LogsStats: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count requests, errors, cache hits, tokens, cost and latency.",
        discussion: """
            A bar chart and a table on a terminal, TSV with the total as last row elsewhere: \
            name, requests, errors, cache hits, tokens in and out, cost, and the milliseconds that \
            50, 90, 95 and 99 % of the requests took at most (exact below 1,024 ms, within 0.1 % \
            above). Cost is in US dollars as the gateway reckons it. As JSON, the totals are \
            members and the groups an array.

            Examples:
              aig logs stats --since 7d --by day --sort cost
              aig logs stats --by metadata.team --json | jq '.groups[] | {name, cost}'
              aig logs stats --since 24h --fail-above-cost 5
            """
    )

    @Option(
        help: .init(
            "Count by \(LogGrouping.allValueStrings.joined(separator: ", ")).", valueName: "what"))
    var by: LogGrouping = .model
    @Option(
        help: "What the groups are ranked by and their bars show; hours and days stay in order.")
    var sort: LogMeasure = .requests
    @Option(
        help: .init(
            "End with status 80 when the total cost is above this, after printing.",
            valueName: "usd"))
    var failAboveCost: Amount?
    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Filters") var filters: LogFilterFlags
    @OptionGroup(title: "Output options") var record: RecordFlags
    @Option(help: "Whether to use colours.") var color: ColorChoice = .auto
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { record.isJSON }

    func run(in world: World) async throws {
        let gateway = try log.name(account, in: world)
        let query = try filters.query(in: world)
        try await Management(account: account, call: call, in: world).run { client in
            var statistics = LogStatistics(by: by)
            var pages = client.logs(query, of: gateway)
            while let page = try await pages.next() { page.forEach { statistics.add($0) } }
            return statistics
        } preview: { client in
            try client.logsRequest(query, of: gateway)
        } then: { statistics in
            if statistics.total.requests == 0 { EmptyLog(in: world).remark(query) }
            try StatisticsPrinter(
                statistics, by: sort, of: gateway, record, color: color, in: world
            ).print()
            try check(statistics.total, in: world)
        }
    }

    private func check(_ total: LogTally, in world: World) throws {
        guard let limit = failAboveCost?.value else { return }
        if total.withoutCost > 0 {
            let count =
                total.withoutCost == 1 ? "1 entry tells" : "\(total.withoutCost) entries tell"
            world.console.remark("aig: \(count) no cost and counts as free")
        }
        guard total.cost > limit else { return }
        throw Failure.overBudget(
            "the gateway reckons \(total.cost.dollars), above the \(limit.dollars) of --fail-above-cost"
        )
    }
}
