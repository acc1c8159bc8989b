import AIGateway
import Terminal

/// Deletes the entries that were counted, and no others.
///
/// The API deletes by filter only. Where filters say less than what is meant, as with tags, a search
/// or a limit, the entries are named one by one; else they end at the latest that was counted, so
/// that asking again after a lost answer, or while new entries come, deletes nothing more.
struct LogDeletion: Sendable {
    /// What is to be deleted.
    enum Plan: Sendable {
        case matching([LogFilter], count: Int)
        case named([String])

        var count: Int {
            switch self {
            case .matching(_, let count): count
            case .named(let ids): ids.count
            }
        }
    }

    let client: Gateway
    let gateway: String
    let world: World

    /// How many entries are named in one call: an address has to hold them.
    private static let namesAtOnce = 50
    private static let longestWait = 60

    /// Whether filters say all of it.
    static func isFilterEnough(for query: LogQuery, limit: Int?) -> Bool {
        limit == nil && query.tags.isEmpty && query.search == nil
    }

    func plan(_ query: LogQuery, limit: Int?) async throws -> Plan {
        guard Self.isFilterEnough(for: query, limit: limit) else {
            return .named(try await names(query, limit: limit))
        }
        var pages = client.logs(LogQuery(query.filters), of: gateway, limit: 1)
        guard let latest = try await pages.next()?.first else { return .named([]) }
        guard let count = pages.total, let time = latest.createdAt else {
            return .named(try await names(query, limit: nil))
        }
        return .matching(query.filters + [.before(time.successor)], count: count)
    }

    private func names(_ query: LogQuery, limit: Int?) async throws -> [String] {
        var names: [String] = []
        var pages = client.logs(query, of: gateway, limit: limit)
        while let page = try await pages.next() { names += page.map(\.id) }
        return names
    }

    func run(_ plan: Plan) async throws {
        switch plan {
        case .matching(let filters, let count): try await delete(filters, count)
        case .named(let ids):
            for start in stride(from: 0, to: ids.count, by: Self.namesAtOnce) {
                let names = Array(ids[start..<min(start + Self.namesAtOnce, ids.count)])
                try await client.deleteLogs([.identifiers(names)], of: gateway)
            }
        }
    }

    /// One call deletes so many and no more; the next must find these gone.
    private func delete(_ filters: [LogFilter], _ count: Int) async throws {
        var rest = count
        while rest > 0 {
            try await client.deleteLogs(filters, of: gateway)
            rest -= Gateway.mostDeletedLogs
            if rest > 0 { try await wait(for: filters, toBe: rest) }
        }
    }

    private func wait(for filters: [LogFilter], toBe rest: Int) async throws {
        for _ in 1...Self.longestWait {
            var pages = client.logs(LogQuery(filters), of: gateway, limit: 1)
            let isEmpty = try await pages.next() == nil
            if isEmpty || (pages.total ?? 0) <= rest { return }
            try await world.sleep(.seconds(2))
        }
        throw Failure.unavailable(
            "the gateway is slow to delete and \(rest) entries wait: run the command again")
    }
}
