/// Finds the way through a log, page by page, while it grows and shrinks.
///
/// Counting pages would repeat entries when new ones push the list along, and lose some when others
/// are deleted. So a list by time goes on from the last moment it reached, that moment included,
/// since several entries may share it; those seen at it already are left out. What it must remember
/// is a page or two. A list in another order can only count pages, and remembers all it saw.
struct LogCursor {
    /// A page of the API.
    struct Page {
        var records: [LogRecord]
        /// How many entries match, if told.
        var total: Int?
        /// How many entries a page has, if told.
        var size: Int?
    }

    private let order: LogOrder
    /// Identifiers of what may come again.
    private var seen: [String: LogTime?] = [:]
    /// The moment up to which the list was read.
    private var edge: LogTime?
    /// Whether pages are counted.
    private var counts: Bool
    /// How many entries came since the edge was moved.
    private var received = 0

    /// The page to ask for, counted from 1.
    private(set) var page = 1
    private(set) var isAtEnd = false

    init(_ order: LogOrder) {
        self.order = order
        counts = order.key != .createdAt
    }

    /// What bounds the next page.
    var bound: LogFilter? {
        guard !counts, let edge else { return nil }
        return order.ascends ? .after(edge.predecessor) : .before(edge.successor)
    }

    /// Takes the page that was asked for.
    ///
    /// - Returns: the entries that are new.
    mutating func take(_ page: Page) -> [LogRecord] {
        if ignoresBound(page) { return startCounting(page) }
        // A server that knows no order leaves nothing but counting either.
        if edge == nil, !isSorted(page.records) { counts = true }
        received += page.records.count
        let fresh = keep(page.records)
        isAtEnd = isLast(page, hasNews: !fresh.isEmpty)
        advance(after: page)
        return fresh
    }

    private func isLast(_ page: Page, hasNews: Bool) -> Bool {
        guard !page.records.isEmpty else { return true }
        if let total = page.total { return received >= total }
        if let size = page.size, page.records.count < size { return true }
        // Without a total, a server that repeats itself has no more.
        return !hasNews && (counts || self.page > 1)
    }

    private mutating func advance(after page: Page) {
        guard !counts, let last = page.records.last?.createdAt, isProgress(last) else {
            return self.page += 1
        }
        // What lies before the edge that this page kept to won't come again.
        if let edge {
            let limit = order.ascends ? edge.predecessor : edge.successor
            seen = seen.filter { _, time in time.map { isInside($0, limit) } ?? true }
        }
        edge = last
        self.page = 1
        received = 0
    }

    private func isProgress(_ time: LogTime) -> Bool {
        edge.map { order.ascends ? time > $0 : time < $0 } ?? true
    }

    private func isInside(_ time: LogTime, _ limit: LogTime) -> Bool {
        order.ascends ? time > limit : time < limit
    }

    /// A server that knows no filters answers with the list's beginning again.
    private func ignoresBound(_ page: Page) -> Bool {
        guard !counts, let edge else { return false }
        let limit = order.ascends ? edge.predecessor : edge.successor
        return page.records.contains { $0.createdAt.map { !isInside($0, limit) } ?? false }
    }

    private mutating func startCounting(_ first: Page) -> [LogRecord] {
        counts = true
        edge = nil
        received = first.records.count
        isAtEnd = first.total.map { received >= $0 } ?? false
        page = 2
        return keep(first.records)
    }

    /// The records that were not seen before.
    private mutating func keep(_ records: [LogRecord]) -> [LogRecord] {
        let fresh = records.filter { !$0.hasID || seen[$0.id] == nil }
        for record in fresh { seen[record.id] = .some(record.createdAt) }
        return fresh
    }

    private func isSorted(_ records: [LogRecord]) -> Bool {
        let times = records.compactMap(\.createdAt)
        return zip(times, times.dropFirst()).allSatisfy { order.ascends ? $0 <= $1 : $0 >= $1 }
    }
}
