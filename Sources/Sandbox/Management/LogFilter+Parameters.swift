extension LogFilter {
    /// The parameters that `filters` has replaced; the API still takes them when it lists.
    static func filters(inOlderParametersOf call: Call) throws(Refusal) -> [LogFilter] {
        let found = older.compactMap { parameter in
            call.query[parameter.name].map { (parameter, value($0, as: parameter.shape)) }
        }
        let faults = found.flatMap { parameter, value in
            parameter.shape.faults(in: value, at: [parameter.name])
        }
        guard faults.isEmpty else { throw Refusal(faults: faults) }
        return found.map { parameter, value in
            LogFilter(key: parameter.key, comparison: parameter.comparison, values: [value])
        }
    }

    private typealias Parameter = (
        name: String, key: String, comparison: Comparison, shape: Shape
    )

    private static let older: [Parameter] =
        ["success", "cached"].map { ($0, $0, .equal, .boolean) }
        + [("feedback", "feedback", .equal, .integer(0...1))]
        + ["model", "model_type", "provider", "request_content_type", "response_content_type"]
        .map { ($0, $0, .equal, .text(0...Int.max)) }
        + [("start_date", "created_at", .atLeast, .text(1...Int.max))]
        + [("end_date", "created_at", .atMost, .text(1...Int.max))]
        + [
            ("cost", "cost"), ("duration", "duration"), ("tokens_in", "tokens_in"),
            ("tokens_out", "tokens_out"), ("total_tokens", "tokens"),
        ].flatMap { name, key -> [Parameter] in
            [
                ("min_" + name, key, .atLeast, .number), ("max_" + name, key, .atMost, .number),
            ]
        }

    private static func value(_ text: String, as shape: Shape) -> JSONValue {
        switch shape {
        case .boolean: Bool(text).map(JSONValue.bool) ?? .string(text)
        case .integer, .number: Double(text).map { .number($0) } ?? .string(text)
        default: .string(text)
        }
    }
}
