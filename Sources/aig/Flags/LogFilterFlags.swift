import AIGateway
import ArgumentParser

/// Which log entries are meant. All that is given must hold; of a flag given twice, either.
struct LogFilterFlags: ParsableArguments {
    enum Status: String, ExpressibleByArgument, CaseIterable { case success, error }

    @Option(help: .init("Entries of this model; repeatable.", valueName: "model"))
    var model: [String] = []

    @Option(help: .init("Entries of this provider; repeatable.", valueName: "name"))
    var provider: [String] = []

    @Option(help: "Entries that were answered, or failed.")
    var status: Status?

    @Flag(inversion: .prefixedNo, help: "Entries that the cache answered, or did not.")
    var cached: Bool?

    @Option(
        help: .init(
            "From then on: so long ago, as in 1h, or a time, as in 2026-11-20T08:30Z (UTC).",
            valueName: "time"))
    var since: TimeArgument?

    @Option(help: .init("Before then; as --since.", valueName: "time"))
    var until: TimeArgument?

    @Option(help: .init("Entries that cost so much or more.", valueName: "usd"))
    var minCost: Double?

    @Option(help: .init("Entries that cost so much or less.", valueName: "usd"))
    var maxCost: Double?

    @Option(
        help: .init("Entries that took so long or longer, as in 2s.", valueName: "duration"))
    var minDuration: DurationArgument?

    @Option(
        help: .init("Entries that took so long or less.", valueName: "duration"))
    var maxDuration: DurationArgument?

    @Option(
        name: [.customLong("metadata"), .customLong("tag")],
        help: .init("Entries with this tag; repeatable: with all.", valueName: "key=value"))
    var metadata: [String] = []

    @Option(help: .init("The entry of your own identifier; repeatable.", valueName: "id"))
    var eventID: [String] = []

    @Option(help: .init("Entries in which the gateway finds this.", valueName: "text"))
    var search: String?

    @Option(
        help: .init(
            """
            Any condition: KEY and =, !=, <, > or ~ (contains) and a value, as in 'cost>0.01'; a \
            JSON array is any of its values. Keys: \
            \(LogKey.allCases.map(\.rawValue).joined(separator: ", ")).
            """, valueName: "condition"))
    var filter: [String] = []

    @Flag(help: "Send conditions with keys and values that aig doesn't know.")
    var noValidate = false

    func validate() throws {
        for (name, cost) in [("--min-cost", minCost), ("--max-cost", maxCost)] {
            guard let cost, !cost.isFinite || cost < 0 else { continue }
            throw ValidationError("\(name) takes an amount of 0 or more")
        }
    }

    func query(_ order: LogOrder = .newestFirst, in world: World) throws -> LogQuery {
        let now = world.date()
        let conditions = try filter.map {
            try LogCondition(isValidated: !noValidate, now: now).filter($0)
        }
        return LogQuery(
            (words + numbers + times(now)) + conditions, tags: try tags, search: search,
            order: order)
    }

    private var words: [LogFilter] {
        let texts = [("model", model), ("provider", provider), ("event_id", eventID)]
        let flags = [("success", status.map { $0 == .success }), ("cached", cached)]
        return texts.filter { !$0.1.isEmpty }.map {
            LogFilter($0.0, .equal, $0.1.map(JSON.string))
        }
            + flags.compactMap { name, flag in
                flag.map { LogFilter(name, .equal, [.bool($0)]) }
            }
    }

    /// The API compares strictly; the next number takes the bound itself in.
    private var numbers: [LogFilter] {
        let milliseconds = { (limit: DurationArgument) in limit.milliseconds(in: .seconds) }
        return [
            minCost.map { LogFilter("cost", .greater, [.decimal($0.nextDown)]) },
            maxCost.map { LogFilter("cost", .less, [.decimal($0.nextUp)]) },
            minDuration.map { LogFilter("duration", .greater, [.integer(milliseconds($0) - 1)]) },
            maxDuration.map { LogFilter("duration", .less, [.integer(milliseconds($0) + 1)]) },
        ].compactMap { $0 }
    }

    private func times(_ now: Date) -> [LogFilter] {
        let since = since?.time(now: now).withMilliseconds.predecessor
        let until = until?.time(now: now).withMilliseconds
        return [since.map(LogFilter.after), until.map(LogFilter.before)].compactMap { $0 }
    }

    private var tags: [LogTag] {
        get throws {
            try metadata.map { word in
                guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
                    throw Failure.usage("--metadata takes key=value, not '\(word)'")
                }
                let value = word[word.index(after: equals)...]
                return LogTag(key: String(word[..<equals]), value: String(value))
            }
        }
    }
}

extension LogTime {
    /// The log counts milliseconds.
    fileprivate var withMilliseconds: LogTime {
        LogTime(nanoseconds: nanoseconds, digits: max(digits, 3))
    }
}
