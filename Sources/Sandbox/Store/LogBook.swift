/// The log entries of all gateways, oldest first, bounded in number and in bytes.
struct LogBook: Sendable {
    private let capacity: Int
    private let heaviest: Int
    private var entries: [LogEntry] = []
    private var counts: [String: Int] = [:]
    private var weight = 0

    init(capacity: Int = 20_000, heaviest: Int = 128 << 20) {
        self.capacity = capacity
        self.heaviest = heaviest
    }

    /// - Parameters:
    ///   - limit: how many entries the gateway keeps.
    ///   - isFinal: whether a gateway that has so many takes no more, instead of losing its oldest.
    mutating func add(_ entry: LogEntry, limit: Int = .max, isFinal: Bool = false) {
        while counts[entry.gateway, default: 0] >= limit {
            guard !isFinal, let oldest = entries.firstIndex(where: { $0.gateway == entry.gateway })
            else { return }
            remove(at: oldest)
        }
        entries.append(entry)
        counts[entry.gateway, default: 0] += 1
        weight += entry.weight
        while entries.count > capacity || (weight > heaviest && entries.count > 1) {
            remove(at: entries.startIndex)
        }
    }

    private mutating func remove(at index: Int) {
        let entry = entries.remove(at: index)
        counts[entry.gateway, default: 0] -= 1
        weight -= entry.weight
    }

    var all: [LogEntry] { entries }

    func entries(of gateway: String) -> [LogEntry] {
        entries.filter { $0.gateway == gateway }
    }

    func entry(_ id: String, of gateway: String) -> LogEntry? {
        entries.last { $0.id == id && $0.gateway == gateway }
    }

    mutating func replaceSummary(of id: String, by summary: JSONValue) {
        guard let index = entries.lastIndex(where: { $0.id == id }) else { return }
        entries[index].summary = summary
    }

    mutating func remove(_ ids: Set<String>) {
        keep { !ids.contains($0.id) }
    }

    mutating func remove(gateway: String) {
        keep { $0.gateway != gateway }
    }

    private mutating func keep(where isKept: (LogEntry) -> Bool) {
        entries = entries.filter(isKept)
        counts = entries.reduce(into: [:]) { $0[$1.gateway, default: 0] += 1 }
        weight = entries.reduce(0) { $0 + $1.weight }
    }
}
