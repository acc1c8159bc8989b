import AIGateway
import Terminal

/// Follows a log: every entry that appears in it, once.
///
/// It asks for the window's entries, newest first, until it has found as many as the log says there
/// are. Where the numbers don't agree, since some were deleted, it reads the window to its end.
struct LogTail {
    private let client: Gateway
    private let gateway: String
    private let query: LogQuery
    private let limit: RequestLimit
    private let interval: Duration
    private let world: World
    private var window: LogWindow
    private var outage = Outage()

    init(
        _ client: Gateway, of gateway: String, _ query: LogQuery, interval: Duration,
        lateness: Duration, _ limit: RequestLimit, in world: World
    ) {
        self.client = client
        self.gateway = gateway
        self.query = query
        self.interval = interval
        self.limit = limit
        self.world = world
        window = LogWindow(lateness: lateness)
    }

    /// So many entries are read at the start at most, to know those that are not new.
    private static let mostKnownAtStart = 1000

    /// The last entries, oldest first. What appears from now on is new.
    mutating func begin(with count: Int) async throws -> [LogRecord] {
        var found: [LogRecord] = []
        var shown: [LogRecord] = []
        var pages = client.logs(untagged, of: gateway)
        while let page = try await next(&pages) {
            found += page
            shown += page.filter(query.accepts)
            guard shown.count >= count, let last = page.last?.createdAt,
                let newest = found.first?.createdAt
            else { continue }
            let isBeforeWindow = last < window.begin(before: newest)
            if !isBeforeWindow, found.count < max(count, Self.mostKnownAtStart) { continue }
            if !isBeforeWindow { window.close(until: last) }
            break
        }
        outage.endRound()
        window.add(found)
        window.slide(now: LogTime(world.date()))
        return shown.prefix(count).reversed()
    }

    /// The entries that are new after a while, oldest first.
    mutating func next() async throws -> [LogRecord] {
        try await world.sleep(interval)
        // A quiet log would write nothing by which to find that out.
        if world.console.isReaderGone { throw ConsoleError.readerGone }
        var recent = untagged
        recent.filters += window.floor.map { [.after($0)] } ?? []
        var pages = client.logs(recent, of: gateway)
        var found: [LogRecord] = []
        var listed: Set<String> = []
        var isAccounted = false
        while !isAccounted, let page = try await next(&pages) {
            found += page.filter { !window.knows($0) }
            listed.formUnion(page.map(\.id))
            isAccounted = pages.total == window.count + found.count
        }
        window.add(found)
        if !isAccounted { window.compare(with: listed) }
        window.slide(now: LogTime(world.date()))
        outage.endRound()
        return found.reversed().filter(query.accepts)
    }

    /// All that the API's own filters find: it is what the log's count counts.
    private var untagged: LogQuery { LogQuery(query.allFilters, search: query.search) }

    /// The next page, however long it takes.
    private mutating func next(_ pages: inout LogPages) async throws -> [LogRecord]? {
        while true {
            do {
                let (page, rest) = try await limit.run { [pages] in
                    var pages = pages
                    let page = try await pages.next()
                    return (page, pages)
                }
                pages = rest
                outage.endRequest()
                return page
            } catch {
                let pause = try outage.pause(after: error, retries: limit.retries, in: world)
                try await world.sleep(pause)
            }
        }
    }
}
