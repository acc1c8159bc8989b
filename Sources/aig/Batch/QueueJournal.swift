import AIGateway

/// What stands in Workers AI's queue and has not been fetched, in a file beside the output: it is
/// paid for, so a run that goes on fetches it.
struct QueueJournal {
    private let file: ResultFile
    private(set) var outstanding: [QueueGroup] = []

    /// - Parameter isResumed: whether what an earlier run left counts.
    init(beside output: ResultFile, isResumed: Bool, options: RequestOptions) throws {
        file = try ResultFile(
            path: output.path + ".queue", start: isResumed ? .keeping : .emptying)
        // A torn line is a group that was never noted; it can't be fetched.
        if let end = try file.bytes(at: 0, count: file.size).lastIndex(of: 0x0A) {
            try file.cut(to: end + 1)
        } else {
            try file.cut(to: 0)
        }
        var groups: [QueueGroup] = []
        try ResultLedger.forEachLine(of: file) { _, line in
            guard let entry = try? JSON(parsing: line), let id = entry["request_id"]?.string else {
                return
            }
            guard let model = entry["model"]?.string else {
                return groups.removeAll { $0.requestID == id }
            }
            let ids = (entry["ids"]?.array ?? []).compactMap(BatchID.init)
            var options = options
            // Another gateway than the group's own knows nothing of it.
            options.gatewayID = entry["gateway"]?.string
            groups.append(QueueGroup(requestID: id, model: model, ids: ids, options: options))
        }
        outstanding = groups
    }

    /// Notes that the group is in the queue.
    func note(_ group: QueueGroup, as id: String) throws {
        var entry = JSONObject([("request_id", .string(id)), ("model", .string(group.model))])
        entry["gateway"] = group.options.gatewayID.map(JSON.string)
        entry["ids"] = .array(group.ids.map(\.json))
        try add(.object(entry))
        try file.sync()
    }

    /// Notes that the group's results are written.
    func noteEnd(of group: QueueGroup) throws {
        try add(["request_id": .string(group.requestID ?? "")])
    }

    /// The run is over, and nothing is in the queue.
    func remove() { unlink(file.path) }

    private func add(_ entry: JSON) throws { try file.add(entry.encoded() + [0x0A]) }
}
