import AIGateway

extension BatchRun {
    /// Begins as many lines as may be under way.
    mutating func admit(_ group: inout Group) throws {
        while mayBegin, let job = try nextJob() { begin(job, &group) }
        guard mayBegin, writer.hasRoom, !lines.isEnded, !isReading else { return }
        isReading = true
        group.addTask(executorPreference: globalConcurrentExecutor) { [input] in
            do {
                return .input(.success(try await input.read()))
            } catch {
                return .input(.failure(error))
            }
        }
    }

    private var mayBegin: Bool {
        stop == nil && underWay < pace.limit
            && budget.allows(another: tally, underWay: underWay)
    }

    /// The next line to ask: one that has rested, or the next of the input.
    private mutating func nextJob() throws -> BatchJob? {
        if !again.isEmpty { return again.removeFirst() }
        while stop == nil, writer.hasRoom, let line = lines.next() {
            if let job = try job(for: line) { return job }
        }
        return nil
    }

    /// - Returns: `nil` for a line that is settled without asking.
    private mutating func job(for line: LineSplitter.Line) throws -> BatchJob? {
        let reading = reader.read(line)
        let id = reading.id
        guard seen.insert(id.key) else {
            end(
                Failure.badData(
                    "line \(line.number): '\(id.key)' is the name of a line before it; names must differ"
                ))
            return nil
        }
        let source = writer.keepsFailures ? reading.source : []
        let before = writer.meet(id)
        if before.hasFailed { try writer.writeFailure(source) }
        guard !before.isDone else { return nil }
        if let left = writer.takeLeft(id) {
            try settle(left, source)
            return nil
        }
        let place = writer.place()
        switch reading.outcome {
        case .failure(let error):
            try settle(
                BatchResult(id: id, answer: nil, failure: error, end: world.now()), source, place)
            return nil
        case .success(let order):
            firstAsked = firstAsked ?? lines.consumed
            return BatchJob(
                number: line.number, id: id, request: order.request, settings: order.settings,
                schema: order.schema, source: source, place: place,
                tries: LineTries(answered: tally.answered))
        }
    }

    private mutating func begin(_ job: BatchJob, _ group: inout Group) {
        underWay += 1
        var job = job
        job.tries.begin(answered: tally.answered)
        group.addTask { [attempt, job] in .attempted(job, await attempt.run(job)) }
    }

    /// Settles a line whose result an earlier run left.
    private mutating func settle(_ left: [UInt8], _ source: [UInt8]) throws {
        if let entry = ResultLedger.Entry(left) {
            tally.add(entry)
            if entry.isFailure { try writer.writeFailure(source) }
        }
        try writer.write(left, at: writer.place(), isKept: true)
    }
}
