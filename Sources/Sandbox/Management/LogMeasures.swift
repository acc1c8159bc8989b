/// The smallest and largest figures among log entries, as `meta_info` asks for them.
struct LogMeasures {
    private let entries: [JSONValue]

    init(of entries: [JSONValue]) {
        self.entries = entries
    }

    var body: JSONValue {
        ["cost", "duration", "tokens_in", "tokens_out", "total_tokens"].reduce(into: [:]) {
            body, name in
            let figures = entries.map { Self.figure(name, in: $0) }
            body["min_" + name] = .number(figures.min() ?? 0)
            body["max_" + name] = .number(figures.max() ?? 0)
        }
    }

    private static func figure(_ name: String, in entry: JSONValue) -> Double {
        let names = name == "total_tokens" ? ["tokens_in", "tokens_out"] : [name]
        return names.reduce(0) { $0 + (entry[$1]?.double ?? 0) }
    }
}
