import AIGateway

/// Lines of one model that go into Workers AI's queue together.
struct QueueGroup: Sendable {
    let model: String
    let options: RequestOptions
    /// The lines, or none for a group that an earlier run put there.
    var jobs: [BatchJob]
    /// The lines' names, in the order in which they were sent.
    var ids: [BatchID]
    /// The queue's name for them, once they are in it.
    var requestID: String?

    init(_ job: BatchJob) {
        model = job.request.model
        options = job.settings.gateway
        (jobs, ids) = ([], [])
        add(job)
    }

    /// A group that an earlier run put into the queue.
    init(requestID: String, model: String, ids: [BatchID], options: RequestOptions) {
        (self.requestID, self.model, self.ids, self.options) = (requestID, model, ids, options)
        jobs = []
    }

    /// Whether the line can be one of them.
    func takes(_ job: BatchJob) -> Bool {
        model == job.request.model && options == job.settings.gateway
    }

    mutating func add(_ job: BatchJob) {
        jobs.append(job)
        ids.append(job.id)
    }

    /// What is sent: the lines' inputs with their names. A queue has no streams.
    var inputs: [JSONObject] {
        jobs.map { job in
            var input = job.request.body
            for name in ["stream", "stream_options"] { input[name] = nil }
            input["external_reference"] = .string(job.id.key)
            return input
        }
    }
}
