/// What the requests of all gateways cost, by hours or by days.
struct UsageHistory {
    private let window: Int64
    private let start: Int64
    private let end: Int64

    init(_ call: Call, now: Timestamp) throws(Refusal) {
        guard let name = try call.choice("value_grouping_window", among: ["day", "hour"]) else {
            throw Refusal(faults: [.init(message: "Required", path: ["value_grouping_window"])])
        }
        let month: Int64 = 30 * 86_400_000
        window = name == "day" ? 86_400_000 : 3_600_000
        let last = try call.integer("end_time", in: 0...Int.max).map(Int64.init)
        end = last ?? now.milliseconds
        start =
            try call.integer("start_time", in: 0...Int.max).map(Int64.init) ?? max(0, end - month)
    }

    /// Windows in which nothing was spent are left out; values are in cents.
    func body(of entries: [JSONValue]) -> JSONValue {
        var cents: [Int64: Double] = [:]
        for entry in entries {
            guard let moment = entry["created_at"]?.text.flatMap(Timestamp.init)?.milliseconds,
                (start...max(start, end)).contains(moment)
            else { continue }
            cents[moment / window * window, default: 0] += 100 * (entry["cost"]?.double ?? 0)
        }
        let history = cents.sorted { $0.key < $1.key }.map { opening, value -> JSONValue in
            [
                "id": .string(Identifier.uuid(for: "usage \(window) \(opening)")),
                "start_time": .integer(Int(opening)), "end_time": .integer(Int(opening + window)),
                "aggregated_value": .number(value),
            ]
        }
        return ["history": .array(history)]
    }
}
