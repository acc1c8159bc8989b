import AIGateway

/// Counts log entries in groups, in constant memory.
struct LogStatistics: Sendable {
    /// Tags may have a value for each request: the groups that are found first are counted apart,
    /// the others together.
    static let mostGroups = 10_000
    static let otherGroups = "(others)"

    let grouping: LogGrouping
    private(set) var total = LogTally()
    private var groups: [String: LogTally] = [:]

    init(by grouping: LogGrouping) { self.grouping = grouping }

    mutating func add(_ record: LogRecord) {
        total.add(record)
        let name = grouping.group(of: record)
        let isKnown = groups.count < Self.mostGroups || groups[name] != nil
        groups[isKnown ? name : Self.otherGroups, default: LogTally()].add(record)
    }

    /// The groups, the largest first; those that are times in order.
    func ranked(by measure: LogMeasure) -> [(name: String, tally: LogTally)] {
        let named = groups.map {
            (name: $0.key, tally: $0.value, rank: measure.value(of: $0.value))
        }
        let sorted = named.sorted { one, other in
            grouping.isTime || one.rank == other.rank
                ? one.name < other.name : one.rank > other.rank
        }
        return sorted.map { (name: $0.name, tally: $0.tally) }
    }

    /// The totals' members, and the groups under `groups`.
    func json(by measure: LogMeasure, of gateway: String) -> JSON {
        var members = JSONObject([("gateway", .string(gateway))])
        members.merge(total.members)
        members["by"] = .string(grouping.name)
        members["groups"] = .array(
            ranked(by: measure).map { name, tally in
                var group = JSONObject([("name", .string(name))])
                group.merge(tally.members)
                return .object(group)
            })
        return .object(members)
    }
}
