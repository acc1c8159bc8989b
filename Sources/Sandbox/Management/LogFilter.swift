/// One condition on log entries, in the grammar of the `filters` parameter.
struct LogFilter: Sendable {
    enum Comparison: String, Sendable {
        case equal = "eq"
        case unequal = "neq"
        case contains
        case less = "lt"
        case greater = "gt"
        /// Not in the grammar: what older parameters of the form `min_…` and `max_…` mean.
        case atLeast
        case atMost

        static let grammar: [Comparison] = [.equal, .unequal, .contains, .less, .greater]
    }

    let key: String
    let comparison: Comparison
    let values: [JSONValue]

    static let keys: Set<String> = [
        "id", "created_at", "request_content_type", "response_content_type", "request_type",
        "success", "cached", "provider", "model", "model_type", "cost", "tokens", "tokens_in",
        "tokens_out", "duration", "feedback", "event_id", "metadata.key", "metadata.value",
        "authentication", "wholesale", "compatibilityMode", "dlp_action", "user_agent",
    ]

    private static let shape = Shape.list(
        .record([
            .required("key", .choice(keys.sorted())),
            .required("operator", .choice(Comparison.grammar.map(\.rawValue))),
            .required("value", .list(.nullable(.scalar), atMost: .max)),
        ]),
        atMost: .max
    )

    /// The filters in a call; all of them must hold.
    static func filters(in call: Call) throws(Refusal) -> [LogFilter] {
        // Some SDKs take the list apart into `filters.key` and the like. What the API makes of that
        // isn't known, and to look past it would be to delete what was to stay.
        let isApart = call.query.keys.contains {
            $0.hasPrefix("filters.") || $0.hasPrefix("filters[")
        }
        guard !isApart else {
            let message = "Expected one parameter with the JSON text of all filters"
            throw Refusal(faults: [.init(message: message, path: ["filters"])])
        }
        return try filters(in: call.query["filters"])
    }

    /// The filters in that JSON text.
    static func filters(in text: String?) throws(Refusal) -> [LogFilter] {
        guard let text else { return [] }
        guard let value = try? JSONParser.parse(text) else {
            throw Refusal(faults: [.init(message: "Expected JSON", path: ["filters"])])
        }
        let faults = shape.faults(in: value, at: ["filters"])
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return (value.items ?? []).compactMap { item in
            guard let key = item["key"]?.text, let values = item["value"]?.items,
                let comparison = item["operator"]?.text.flatMap(Comparison.init)
            else { return nil }
            return LogFilter(key: key, comparison: comparison, values: values)
        }
    }

    func accepts(_ summary: JSONValue) -> Bool {
        let found = Self.values(of: key, in: summary)
        let holds = { (test: (JSONValue, JSONValue) -> Bool) in
            found.contains { entry in values.contains { test(entry, $0) } }
        }
        return switch comparison {
        case .equal: holds(Self.areEqual)
        case .unequal: !holds(Self.areEqual)
        case .contains: holds { Self.text($0).lowercased().contains(Self.text($1).lowercased()) }
        case .less: holds(Self.isLess)
        case .greater: holds { Self.isLess($1, $0) }
        case .atLeast: !holds(Self.isLess)
        case .atMost: !holds { Self.isLess($1, $0) }
        }
    }

    private static func values(of key: String, in summary: JSONValue) -> [JSONValue] {
        switch key {
        case "tokens":
            let tokens = ["tokens_in", "tokens_out"].compactMap { summary[$0]?.integer }
            return [.integer(tokens.reduce(0, +))]
        case "metadata.key", "metadata.value":
            let metadata = summary["metadata"]?.text.flatMap { try? JSONParser.parse($0) }
            let members = metadata?.members ?? []
            return members.map { key == "metadata.key" ? .string($0.name) : $0.value }
        default:
            return [summary[key] ?? nil]
        }
    }

    private static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        left == right || (left.double != nil && left.double == right.double)
    }

    /// Numbers by size, moments by time, anything else by its text.
    private static func isLess(_ left: JSONValue, _ right: JSONValue) -> Bool {
        if let left = left.double, let right = right.double { return left < right }
        if let left = left.text.flatMap(Timestamp.init),
            let right = right.text.flatMap(Timestamp.init)
        {
            return left < right
        }
        return text(left) < text(right)
    }

    private static func text(_ value: JSONValue) -> String {
        value.text ?? value.jsonText
    }
}
