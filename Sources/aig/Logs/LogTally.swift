import AIGateway

/// What some log entries come to.
struct LogTally: Sendable {
    static let percents = [50, 90, 95, 99]

    private(set) var requests = 0
    private(set) var errors = 0
    private(set) var cached = 0
    private(set) var tokensIn = 0
    private(set) var tokensOut = 0
    /// In US dollars, as the gateway reckons it; added in decimal, so that no digit is made up.
    private(set) var cost: Decimal = 0
    /// How many entries tell no cost.
    private(set) var withoutCost = 0
    private(set) var latency = LatencyHistogram()

    mutating func add(_ record: LogRecord) {
        requests += 1
        if record.success == false { errors += 1 }
        if record.cached == true { cached += 1 }
        tokensIn += record.tokensIn ?? 0
        tokensOut += record.tokensOut ?? 0
        if let amount = record.cost { cost += amount } else { withoutCost += 1 }
        if let duration = record.duration { latency.add(duration) }
    }

    var members: JSONObject {
        let times = latency.percentiles(Self.percents)
        var latencies = JSONObject(
            zip(Self.percents, times).map { ("p\($0)", $1.map { .integer($0) } ?? .null) })
        latencies["max"] = latency.longest.map { .integer($0) } ?? .null
        return JSONObject([
            ("requests", .integer(requests)), ("errors", .integer(errors)),
            ("cached", .integer(cached)), ("tokens_in", .integer(tokensIn)),
            ("tokens_out", .integer(tokensOut)), ("cost", .number(cost.description)),
            ("without_cost", .integer(withoutCost)), ("latency_ms", .object(latencies)),
        ])
    }
}
