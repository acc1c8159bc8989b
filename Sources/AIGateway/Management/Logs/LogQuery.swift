/// Which log entries are wanted, and in what order.
public struct LogQuery: Sendable, Equatable {
    /// All must hold.
    public var filters: [LogFilter]
    /// Tags that an entry must have.
    public var tags: [LogTag]
    /// Text that the gateway looks for.
    public var search: String?
    public var order: LogOrder

    public init(
        _ filters: [LogFilter] = [], tags: [LogTag] = [], search: String? = nil,
        order: LogOrder = .newestFirst
    ) {
        self.filters = filters
        self.tags = tags
        self.search = search
        self.order = order
    }

    /// Whether every entry is wanted.
    public var isEverything: Bool { filters.isEmpty && tags.isEmpty && search == nil }

    /// The filters that the API is given.
    public var allFilters: [LogFilter] { filters + tags.flatMap(\.filters) }

    /// Whether an entry has the tags: the API finds those too that have the key of one tag and the
    /// value of another.
    public func accepts(_ record: LogRecord) -> Bool {
        guard !tags.isEmpty, let metadata = record.metadata else { return true }
        return tags.allSatisfy { tag in
            metadata[tag.key].map { $0.string ?? $0.text() } == tag.value
        }
    }

    /// Whether it ends at a moment, so that entries made meanwhile are none of its.
    var hasEnd: Bool { filters.contains { $0.key == "created_at" && $0.comparison == .less } }

    func parameters(adding extra: [LogFilter] = []) -> [(name: String, value: String)] {
        let order = [
            (name: "order_by", value: order.key.rawValue),
            (name: "order_by_direction", value: order.ascends ? "asc" : "desc"),
        ]
        return Self.parameters(allFilters + extra)
            + (search.map { [(name: "search", value: $0)] } ?? []) + order
    }

    static func parameters(_ filters: [LogFilter]) -> [(name: String, value: String)] {
        guard !filters.isEmpty else { return [] }
        return [(name: "filters", value: JSON.array(filters.map(\.json)).text())]
    }
}
