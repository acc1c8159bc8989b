/// Where a server writes down what happens to it.
struct Journal: Sendable {
    private let watched = Watched(JournalRecord())

    var record: JournalRecord {
        get async { await watched.value }
    }

    /// Counts a connection and returns its number.
    func connected() async -> Int {
        await watched.update { record in
            record.connections += 1
            return record.connections - 1
        }
    }

    /// Writes down a request and returns its number.
    func received(_ request: ReceivedRequest) async -> Int {
        await watched.update { record in
            record.requests.append(request)
            return record.requests.count - 1
        }
    }

    /// Writes down that nothing was scripted for that request.
    func unexpected(_ index: Int) async {
        await watched.update { $0.unexpected.append(index) }
    }

    func ended(_ index: Int, _ outcome: Outcome) async {
        await watched.update { $0.outcomes[index] = outcome }
    }

    func failed(_ description: String) async {
        await watched.update { $0.failures.append(description) }
    }

    /// Whether the client left request `index` before its answer was done.
    func clientLeft(_ index: Int, within limit: Duration) async -> Bool {
        _ = await watched.comesTrue(within: limit) { $0.outcomes[index] != nil }
        return await watched.value.outcomes[index] == .clientLeft
    }

    /// Whether `holds` is true of the record now or within `limit`.
    func comesTrue(
        within limit: Duration,
        _ holds: @escaping @Sendable (JournalRecord) -> Bool
    ) async -> Bool {
        await watched.comesTrue(within: limit, holds)
    }
}
