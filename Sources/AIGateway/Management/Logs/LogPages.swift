/// The entries of a log that match, page by page, none twice and none left out, also while the
/// gateway adds entries and drops old ones.
///
/// Entries made after the first page was asked for are not among them.
public struct LogPages: Sendable {
    private let gateway: Gateway
    private let name: String
    private let path: String
    private var query: LogQuery
    private var cursor: LogCursor
    private var remaining: Int
    private let size: Int
    private var isBounded: Bool

    /// How many entries the API counts, once the first page is there.
    public private(set) var total: Int?

    /// The most entries that the API gives at once.
    public static let largestPage = 50

    init(_ gateway: Gateway, of name: String, path: String, query: LogQuery, limit: Int?) {
        self.gateway = gateway
        self.name = name
        self.path = path
        self.query = query
        cursor = LogCursor(query.order)
        remaining = limit ?? .max
        // Some entries that the API finds for a tag may not have it.
        let most = query.tags.isEmpty ? limit ?? .max : .max
        size = min(max(most, 1), Self.largestPage)
        isBounded = query.order == .newestFirst || query.hasEnd
    }

    /// What is asked first.
    func firstRequest() throws(GatewayError) -> Request {
        try gateway.pageRequest(path, query: query.parameters(), page: 1, size: size)
    }

    /// The next entries, at least one; `nil` after the last.
    ///
    /// After an error it may be asked again, and goes on where it was.
    public mutating func next() async throws(GatewayError) -> [LogRecord]? {
        if !isBounded { try await bind() }
        while remaining > 0, !cursor.isAtEnd {
            let page = try await page()
            total = total ?? page.total
            let fresh = cursor.take(page).filter(query.accepts).prefix(remaining)
            guard !fresh.isEmpty else { continue }
            remaining -= fresh.count
            return Array(fresh)
        }
        return nil
    }

    private func page() async throws(GatewayError) -> LogCursor.Page {
        let parameters = query.parameters(adding: cursor.bound.map { [$0] } ?? [])
        let request = try gateway.pageRequest(
            path, query: parameters, page: cursor.page, size: size)
        let envelope: Envelope
        do {
            envelope = try await Envelope(try await gateway.send(request))
        } catch {
            throw error.asking(for: name)
        }
        guard let items = envelope.result.array else { throw .malformed("the answer has no list") }
        guard items.allSatisfy({ $0["id"]?.string != nil }) else {
            throw .malformed("an entry of the log has no identifier")
        }
        return LogCursor.Page(
            records: items.map(LogRecord.init),
            total: envelope.resultInfo["total_count"]?.integer,
            size: envelope.resultInfo["per_page"]?.integer)
    }

    /// Ends the list at the latest entry of now: new ones would come in anywhere, or without end.
    private mutating func bind() async throws(GatewayError) {
        var latest = query
        latest.order = .newestFirst
        var pages = LogPages(gateway, of: name, path: path, query: latest, limit: 1)
        if let time = try await pages.next()?.first?.createdAt {
            query.filters.append(.before(time.successor))
        }
        isBounded = true
    }
}
