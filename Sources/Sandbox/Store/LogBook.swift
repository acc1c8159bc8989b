/// The log entries of all gateways, oldest first, bounded in number and in bytes.
struct LogBook: Sendable {
    private let capacity: Int
    private let heaviest: Int
    private var entries: [LogEntry] = []
    private var weight = 0

    init(capacity: Int = 10_000, heaviest: Int = 128 << 20) {
        self.capacity = capacity
        self.heaviest = heaviest
    }

    mutating func add(_ entry: LogEntry) {
        entries.append(entry)
        weight += entry.weight
        while entries.count > capacity || (weight > heaviest && entries.count > 1) {
            weight -= entries.removeFirst().weight
        }
    }

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
        entries.removeAll { ids.contains($0.id) }
        weight = entries.reduce(0) { $0 + $1.weight }
    }

    mutating func remove(gateway: String) {
        remove(Set(entries(of: gateway).map(\.id)))
    }
}
