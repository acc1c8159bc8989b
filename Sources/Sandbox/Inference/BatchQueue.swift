/// What waits for Workers AI to have time, and is asked for until it is done.
actor BatchQueue {
    private var batches: [String: Batch] = [:]

    struct Batch: Sendable {
        var model: String
        var entries: [JSONValue]
        /// How often somebody asked what became of it.
        var polls = 0
    }

    /// A queue that never runs dry must not grow for weeks.
    private static let capacity = 1_000

    func add(_ batch: Batch, as id: String) throws(Refusal) {
        guard batches.count < Self.capacity else {
            throw Refusal(429, 3040, "No more data centers to forward the request to")
        }
        batches[id] = batch
    }

    /// The batch, with this question counted. Of each model only its own batches can be had.
    func poll(_ id: String, of model: String) throws(Refusal) -> Batch {
        guard var batch = batches[id], batch.model == model else {
            throw .notFound("Request \(id)")
        }
        batch.polls += 1
        batches[id] = batch
        return batch
    }
}
