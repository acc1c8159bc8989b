import AIGateway
import ArgumentParser
import Terminal

/// `aig billing usage`.
struct BillingUsage: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Show what was spent, by the day or by the hour.",
        discussion: """
            JSON and --field give US cents.

            Example:
              aig billing usage --since 24h --by hour
            """
    )

    @Option(help: .init("From how long ago on.", valueName: "duration"))
    var since: DurationArgument = .seconds(7 * 86_400)
    @Option(help: "Into which spans of time it is divided.")
    var by: UsageWindow = .day
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        let end = Int(world.date().timeIntervalSince1970 * 1000)
        let start = max(0, end - Int(since.milliseconds(in: .seconds)))
        try await Management(account: account, call: call, in: world).run { client in
            try await client.usage(from: start, to: end, by: by)
        } preview: { client in
            try client.usageRequest(from: start, to: end, by: by)
        } then: { records in
            let shown = Array(records.prefix(list.limit ?? records.count))
            let form = list.form(isTerminal: world.console.isTerminal(.output))
            let total = form == .table && !shown.isEmpty ? [UsageRow(totalOf: shown)] : []
            var flags = list
            flags.limit = nil
            try Listing(shown.map(UsageRow.init) + total, flags, in: world).print()
        }
    }
}
