import AIGateway
import ArgumentParser
import Terminal

/// `aig logs delete`.
struct LogsDelete: GatewayCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete entries of the log.",
        discussion: """
            It needs the entries' names, a filter, or --all. Asks on a terminal, saying how many \
            entries there are; elsewhere it needs --yes. The gateway deletes some time after it \
            said yes.

            Examples:
              aig logs delete 01JADMCQQQBWH3NXZ5GCRN98DP
              aig logs delete --until 30d --yes
            """
    )

    @Argument(help: .init("The entries.", valueName: "log"))
    var ids: [String] = []
    @Flag(help: "Delete every entry.")
    var all = false
    @Flag(name: .shortAndLong, help: "Don't ask.")
    var yes = false
    @Option(
        help: .init(
            "Delete no more than these many, the oldest with --order asc.", valueName: "n"))
    var limit: Int?
    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Filters") var filters: LogFilterFlags
    @OptionGroup(title: "Order") var order: LogOrderFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more") }
        if ids.contains("") { throw ValidationError("an entry's name is missing") }
    }

    func run(in world: World) async throws {
        let gateway = try log.name(account, in: world)
        let query = try query(in: world)
        let management = try Management(account: account, call: call, in: world)
        if call.dryRun || call.curl {
            return try await management.run { _ in
            } preview: { client in
                LogDeletion.isFilterEnough(for: query, limit: limit)
                    ? try client.logsDeletion(query.filters, of: gateway)
                    : try client.logsRequest(query, of: gateway, limit: limit)
            } then: { _ in
            }
        }
        let plan = try await management.run { client in
            try await deletion(client, gateway, world).plan(query, limit: limit)
        }
        guard plan.count > 0 else { return try sayNothing(in: world) }
        if !yes {
            let count = plan.count == 1 ? "1 entry" : "\(plan.count) entries"
            try await Confirmation(in: world).ask("Delete \(count) from the log of '\(gateway)'?")
        }
        try await management.run { client in
            try await deletion(client, gateway, world).run(plan)
        }
        let count = plan.count == 1 ? "1 entry is" : "\(plan.count) entries are"
        world.console.remark("aig: \(count) being deleted; the gateway takes a while")
    }

    private func query(in world: World) throws -> LogQuery {
        var query = try filters.query(order.value, in: world)
        if !ids.isEmpty { query.filters.append(.identifiers(ids)) }
        guard query.isEverything else {
            guard !all else { throw Failure.usage("--all and a filter don't go together") }
            return query
        }
        guard all || limit != nil else {
            throw Failure.usage("name entries or a filter, or delete everything with --all")
        }
        return query
    }

    private func deletion(_ client: Gateway, _ gateway: String, _ world: World) -> LogDeletion {
        LogDeletion(client: client, gateway: gateway, world: world)
    }

    private func sayNothing(in world: World) throws {
        guard ids.isEmpty else {
            throw GatewayError.refused(
                Refusal(
                    meaning: .notFound, status: nil,
                    message: "the log has no such entry, or not yet"))
        }
        world.console.remark("aig: no entry matches; nothing was deleted")
    }
}
