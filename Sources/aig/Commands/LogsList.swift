import AIGateway
import ArgumentParser

/// `aig logs list`.
struct LogsList: GatewayCommand, StructuredErrors {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the entries of a gateway's log, newest first.",
        discussion: """
            All entries that match are listed, each once, also while new ones come in; those made \
            after the list began are not in it.

            Examples:
              aig logs list --since 1h --status error
              aig logs list --model gpt-5.5 --filter 'tokens_out>1000' --field id,cost
              aig logs list --format ndjson > log.ndjson
            """
    )

    @OptionGroup var log: LogGatewayFlags
    @OptionGroup(title: "Filters") var filters: LogFilterFlags
    @OptionGroup(title: "Order") var order: LogOrderFlags
    @OptionGroup(title: "Output options") var list: ListFlags
    @OptionGroup(title: "Call options") var call: CallFlags
    @OptionGroup(title: "Account options") var account: AccountFlags

    var wantsStructuredErrors: Bool { list.isJSON }

    func run(in world: World) async throws {
        let gateway = try log.name(account, in: world)
        let query = try filters.query(order.value, in: world)
        try await Management(account: account, call: call, in: world).run { client in
            var listing = PagedListing<LogRecord>(list, in: world)
            var pages = client.logs(query, of: gateway, limit: list.limit)
            while let page = try await pages.next() { try listing.add(page) }
            try listing.finish()
            return listing.count
        } preview: { client in
            try client.logsRequest(query, of: gateway, limit: list.limit)
        } then: { count in
            if count == 0 { EmptyLog(in: world).remark(query) }
        }
    }
}
