import AIGateway

/// The latest part of a log, of which every entry is known by name.
///
/// Entries appear some time after they were made, and not in order. So the window reaches back for
/// as long as an entry may be late, and what lies before it is forgotten: that bounds its size.
struct LogWindow: Sendable {
    private let lateness: Duration
    private var known: [String: LogTime?] = [:]
    /// Those known ones that the log no longer had when all of it was read.
    private var gone: Set<String> = []
    private var newest: LogTime?

    /// Entries made until then are of no interest.
    private(set) var floor: LogTime?

    init(lateness: Duration) { self.lateness = lateness }

    /// How many entries the log has in it, as far as is known.
    var count: Int { known.count - gone.count }

    /// When the window begins, if `time` is the latest moment in the log.
    func begin(before time: LogTime) -> LogTime { time - lateness }

    func knows(_ record: LogRecord) -> Bool { known[record.id] != nil }

    mutating func add(_ records: some Sequence<LogRecord>) {
        for record in records {
            known[record.id] = .some(record.createdAt)
            if let time = record.createdAt { newest = max(newest ?? time, time) }
        }
    }

    /// Takes note of what the log has in the window. What it lacks stays known: a reader may come
    /// upon a copy of the log that is behind.
    mutating func compare(with listed: Set<String>) {
        gone = Set(known.keys).subtracting(listed)
    }

    /// Lets go of what was made until `time`.
    mutating func close(until time: LogTime) {
        guard floor.map({ time > $0 }) ?? true else { return }
        floor = time
        known = known.filter { _, made in made.map { $0 > time } ?? true }
        gone = gone.filter { known[$0] != nil }
    }

    /// Moves on with the log, but not on the word of an entry from the future.
    mutating func slide(now: LogTime) {
        guard let newest else { return }
        close(until: begin(before: min(newest, now)))
    }
}
