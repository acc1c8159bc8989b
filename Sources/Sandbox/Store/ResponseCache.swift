/// The whole answers that gateways remember.
struct ResponseCache: Sendable {
    struct Key: Sendable, Hashable {
        var gateway: String
        /// The caller's own key, or the address and the body.
        var request: [UInt8]
    }

    struct Entry: Sendable {
        var performance: Performance
        var expiry: Timestamp
    }

    /// A sandbox that runs for weeks in a script must not grow with every prompt.
    private static let capacity = 1_000

    private var entries: [Key: Entry] = [:]

    mutating func performance(for key: Key, at now: Timestamp) -> Performance? {
        guard let entry = entries[key] else { return nil }
        guard now < entry.expiry else {
            entries[key] = nil
            return nil
        }
        return entry.performance
    }

    mutating func keep(_ performance: Performance, for key: Key, until expiry: Timestamp) {
        if entries.count >= Self.capacity, entries[key] == nil {
            entries.min { $0.value.expiry < $1.value.expiry }.map { entries[$0.key] = nil }
        }
        entries[key] = Entry(performance: performance, expiry: expiry)
    }

    mutating func forget(gateway: String) {
        entries = entries.filter { $0.key.gateway != gateway }
    }
}
