/// Which log entries are asked for, and in what order.
struct LogQuery: Sendable {
    private let filters: [LogFilter]
    private let search: String
    private let key: String
    private let ascends: Bool

    private static let keys = [
        "created_at", "provider", "model", "model_type", "success", "cached", "cost", "tokens_in",
        "tokens_out", "duration", "feedback",
    ]

    init(_ call: Call) throws(Refusal) {
        filters = try LogFilter.filters(in: call.query["filters"])
        search = call.query["search"]?.lowercased() ?? ""
        key = try Self.choice("order_by", in: call, among: Self.keys) ?? "created_at"
        ascends =
            try Self.choice("order_by_direction", in: call, among: ["asc", "desc"]) == "asc"
    }

    private static func choice(
        _ name: String, in call: Call, among options: [String]
    ) throws(Refusal) -> String? {
        guard let text = call.query[name] else { return nil }
        let faults = Shape.choice(options).faults(in: .string(text), at: [name])
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return text
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
