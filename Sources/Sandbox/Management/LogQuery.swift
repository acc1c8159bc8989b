/// Which log entries are asked for, and in what order.
struct LogQuery: Sendable {
    private let filters: [LogFilter]
    private let search: String
    private let key: String
    private let ascends: Bool

    private static let listed = [
        "created_at", "provider", "model", "model_type", "success", "cached",
    ]

    private static let deleted =
        listed + ["cost", "tokens_in", "tokens_out", "duration", "feedback"]

    init(listing call: Call) throws(Refusal) {
        let older = try LogFilter.filters(inOlderParametersOf: call)
        try self.init(call, keys: Self.listed, filters: older, search: call.query["search"] ?? "")
    }

    /// Deleting takes neither a search nor the older parameters: the API doesn't look at them.
    init(deleting call: Call) throws(Refusal) {
        try self.init(call, keys: Self.deleted, filters: [], search: "")
    }

    private init(
        _ call: Call, keys: [String], filters: [LogFilter], search: String
    ) throws(Refusal) {
        self.filters = try LogFilter.filters(in: call) + filters
        self.search = search.lowercased()
        key = try call.choice("order_by", among: keys) ?? "created_at"
        let older = try call.choice("direction", among: ["asc", "desc"])
        ascends =
            try call.choice("order_by_direction", among: ["asc", "desc"]) ?? older == "asc"
    }

    /// Entries come oldest first; equal ones keep that order, or its reverse.
    func select(_ entries: [LogEntry]) -> [LogEntry] {
        let found = entries.filter { entry in
            filters.allSatisfy { $0.accepts(entry.summary) } && matchesSearch(entry)
        }
        let ordered = found.enumerated().sorted { left, right in
            let order = Self.order(left.element.summary[key], right.element.summary[key])
            return order == 0 ? left.offset < right.offset : order < 0
        }
        let result = ordered.map(\.element)
        return ascends ? result : result.reversed()
    }

    private func matchesSearch(_ entry: LogEntry) -> Bool {
        guard !search.isEmpty else { return true }
        return ["id", "provider", "model", "event_id", "metadata"].contains { name in
            entry.summary[name]?.text?.lowercased().contains(search) ?? false
        }
    }

    private static func order(_ left: JSONValue?, _ right: JSONValue?) -> Int {
        if let left = left?.double, let right = right?.double {
            return left < right ? -1 : left > right ? 1 : 0
        }
        let left = left?.text ?? left?.jsonText ?? ""
        let right = right?.text ?? right?.jsonText ?? ""
        return left < right ? -1 : left > right ? 1 : 0
    }
}
