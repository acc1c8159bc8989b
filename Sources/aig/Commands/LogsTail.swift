import AIGateway
import ArgumentParser
import Terminal

/// `aig logs tail`.
struct LogsTail: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Show the last entries of the log, and new ones as they come.",
        discussion: """
            Oldest first. With -f it goes on until Ctrl-C (status 130), --timeout or --limit (both \
            0), through rate limits and lost connections. Each entry is shown once, also when it \
            appears late; --late says how late that may be.

            Examples:
              aig logs tail -n 20
              aig logs tail -f --status error
              aig logs tail -f -n 0 --format ndjson | jq .cost
            """
    )

    @Flag(name: .shortAndLong, help: "Go on with new entries as they come.")
    var follow = false
    @Option(
        name: [.customShort("n"), .customLong("lines")],
        help: .init(
            "How many entries to begin with (default: 10; with --since, all since then).",
            valueName: "n"))
    var lines: Int?
    @Option(help: .init("How often to look for new entries.", valueName: "duration"))
    var interval: DurationArgument = .seconds(3)
    @Option(help: .init("How late an entry may appear after it was made.", valueName: "duration"))
    var late: DurationArgument = .seconds(300)
    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Filters") var filters: LogFilterFlags
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func validate() throws {
        if let lines, lines < 0 { throw ValidationError("--lines takes 0 or more") }
        if interval.duration(in: .seconds) < .milliseconds(100) {
            throw ValidationError("--interval takes 100ms or more")
        }
    }

    func run(in world: World) async throws {
        let gateway = try log.name(account, in: world)
        let query = try filters.query(in: world)
        let management = try Management(account: account, call: call, in: world)
        guard follow, !call.dryRun, !call.curl else {
            return try await showLast(of: gateway, query, management, in: world)
        }
        try await management.follow { client, limit in
            var tail = LogTail(
                client, of: gateway, query, interval: interval.duration(in: .seconds),
                lateness: late.duration(in: .seconds), limit, in: world)
            try await follow(&tail, limit, in: world)
        }
    }

    /// How many entries to begin with.
    private var count: Int { lines ?? (filters.since == nil ? 10 : .max) }

    private func showLast(
        of gateway: String, _ query: LogQuery, _ management: Management, in world: World
    ) async throws {
        let limit = min(count, list.limit ?? .max)
        try await management.run { client in
            var found: [LogRecord] = []
            var pages = client.logs(query, of: gateway, limit: limit)
            while let page = try await pages.next() { found += page }
            return Array(found.reversed())
        } preview: { client in
            try client.logsRequest(query, of: gateway, limit: limit)
        } then: { found in
            if found.isEmpty, limit > 0 { EmptyLog(in: world).remark(query) }
            try Listing(found, list, in: world).print()
        }
    }

    private func follow(
        _ tail: inout LogTail, _ limit: RequestLimit, in world: World
    ) async throws {
        var listing = PagedListing<LogRecord>(list, in: world)
        var entries = try await tail.begin(with: count)
        while true {
            let rest = (list.limit ?? .max) - listing.count
            try listing.add(Array(entries.prefix(rest)))
            guard entries.count < rest else { break }
            do {
                entries = try await tail.next()
            } catch {
                // The time it was given is over: that is its end, and no failure.
                guard limit.isOver else { throw error }
                break
            }
        }
        try listing.finish()
    }
}
