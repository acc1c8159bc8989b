import ArgumentParser

/// By what the groups of log entries are ranked, and what their bars show.
enum LogMeasure: String, ExpressibleByArgument, CaseIterable, Sendable {
    case requests, errors, cached, tokens, cost, latency

    func value(of tally: LogTally) -> Double {
        switch self {
        case .requests: Double(tally.requests)
        case .errors: Double(tally.errors)
        case .cached: Double(tally.cached)
        case .tokens: Double(tally.tokensIn + tally.tokensOut)
        case .cost: Double(tally.cost.description) ?? 0
        case .latency: Double(tally.latency.percentile(50) ?? 0)
        }
    }

    func text(of tally: LogTally) -> String {
        switch self {
        case .cost: tally.cost.dollars
        case .latency: tally.latency.percentile(50).map { "\($0) ms" } ?? "-"
        default: String(Int(value(of: tally)))
        }
    }
}
