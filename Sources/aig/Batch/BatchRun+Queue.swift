import AIGateway
import HTTPTypes

/// A batch by way of Workers AI's queue: groups of lines take the place of lines.
extension BatchRun {
    /// Fetches what an earlier run put into the queue; nothing else is begun before that is there.
    mutating func reclaim(_ group: inout Group) {
        for left in queue?.journal.outstanding ?? [] {
            underWay += 1
            reclaiming += 1
            fetch(left, &group)
        }
    }

    /// Puts a line to its like, and a group that is full into the queue.
    mutating func gather(_ job: BatchJob, _ group: inout Group) {
        let place = gathering.firstIndex { $0.takes(job) }
        if let place { gathering[place].add(job) } else { gathering.append(QueueGroup(job)) }
        let full = place ?? gathering.count - 1
        if gathering[full].jobs.count >= flags.queueSize {
            submit(gathering.remove(at: full), &group)
        }
    }

    /// Puts what is gathered into the queue, as no more is to come soon.
    mutating func submitRest(_ group: inout Group) {
        while !gathering.isEmpty, underWay < pace.limit { submit(gathering.removeFirst(), &group) }
    }

    private mutating func submit(_ lines: QueueGroup, _ group: inout Group) {
        guard let queue else { return }
        underWay += 1
        group.addTask {
            do {
                return .queued(lines, .success(try await queue.attempt.submit(lines)))
            } catch {
                return .queued(lines, .failure(error))
            }
        }
    }

    private mutating func fetch(_ lines: QueueGroup, _ group: inout Group) {
        guard let queue else { return }
        fetching += 1
        group.addTask {
            do {
                return .fetched(lines, .success(try await queue.attempt.fetch(lines)))
            } catch {
                return .fetched(lines, .failure(error))
            }
        }
    }

    mutating func take(
        queued lines: QueueGroup, as id: Result<String, any Error>, _ group: inout Group
    ) throws {
        switch id {
        case .success(let id):
            var lines = lines
            lines.requestID = id
            try queue?.journal.note(lines, as: id)
            fetch(lines, &group)
        case .failure(let error):
            underWay -= 1
            guard let error = error as? GatewayError, !error.concernsAllLines, !error.isPassing
            else { return end(error) }
            try fail(lines, for: error)
        }
    }

    mutating func take(
        fetched lines: QueueGroup, _ answers: Result<QueuedAnswers, any Error>
    ) throws {
        underWay -= 1
        fetching -= 1
        if lines.jobs.isEmpty { reclaiming -= 1 }
        switch answers {
        case .success(let answers): try settle(lines, answers)
        case .failure(let error):
            // What the queue no longer knows is asked anew; all else is still there to be fetched.
            guard case GatewayError.refused(let refusal) = error, refusal.meaning == .notFound
            else { return end(error) }
            try fail(lines, for: error)
        }
        try queue?.journal.noteEnd(of: lines)
    }

    private mutating func settle(_ lines: QueueGroup, _ answers: QueuedAnswers) throws {
        var rest = answers.unsharedUsage.map { usage in
            GroupUsage(
                usage: usage,
                cost: prices.cost(of: usage, model: lines.model, options: lines.options))
        }
        let jobs = Dictionary(lines.jobs.map { ($0.id.key, $0) }) { one, _ in one }
        var open = Dictionary(lines.ids.map { ($0.key, $0) }) { one, _ in one }
        for result in answers.results {
            let byPlace = result.index.flatMap { lines.ids.indices.contains($0) ? $0 : nil }
            guard let key = result.reference ?? byPlace.map({ lines.ids[$0].key }),
                let id = open.removeValue(forKey: key)
            else { continue }
            let outcome = result.outcome.mapError { $0 as any Error }
            try settle(id, jobs[key], of: lines, outcome, &rest)
        }
        let missing = GatewayError.malformed("the queue gave no answer to this line")
        for id in lines.ids where open[id.key] != nil {
            try settle(id, jobs[id.key], of: lines, .failure(missing), &rest)
        }
    }

    private mutating func fail(_ lines: QueueGroup, for error: any Error) throws {
        var nothing: GroupUsage?
        for job in lines.jobs { try settle(job.id, job, of: lines, .failure(error), &nothing) }
    }

    /// - Parameters:
    ///   - job: `nil` for a line that an earlier run put into the queue: this one has not come to it
    ///     yet, and will find its result there.
    ///   - rest: what the group took besides; the first line that is settled takes it on.
    private mutating func settle(
        _ id: BatchID, _ job: BatchJob?, of lines: QueueGroup,
        _ outcome: Result<[ReplyEvent], any Error>, _ rest: inout GroupUsage?
    ) throws {
        let now = world.now()
        var answer: Answer?
        var failure: (any Error)?
        switch outcome {
        case .failure(let error): failure = error
        case .success(let events):
            var whole = Answer(
                to: lines.model, metadata: ReplyMetadata(status: 200, fields: [:]), start: now,
                keepsText: true)
            for event in events { whole.take(event, at: now) }
            do { try whole.check(job?.schema) } catch { failure = error }
            answer = whole
        }
        if job == nil, !writer.noteReclaimed(id, hasFailed: failure != nil) { return }
        var result = BatchResult(id: id, answer: answer, failure: failure, end: now)
        result.cost = answer.flatMap { prices.cost(of: $0, options: lines.options) }
        swap(&result.group, &rest)
        try settle(result, job?.source ?? [], job?.place ?? 0)
    }
}
