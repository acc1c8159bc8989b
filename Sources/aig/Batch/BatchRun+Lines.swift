import AIGateway

extension BatchRun {
    /// Begins as many lines as may be under way.
    ///
    /// One line is always looked up beforehand, so that a run that may ask no more knows whether
    /// there is more to ask.
    mutating func admit(_ group: inout Group) throws {
        guard reclaiming == 0 else { return }
        while stop == nil, let job = try again.first ?? nextJob() {
            guard mayBegin else { break }
            if again.isEmpty { upcoming = nil } else { again.removeFirst() }
            if queue == nil { begin(job, &group) } else { gather(job, &group) }
        }
        guard stop == nil else { return }
        if upcoming == nil, writer.hasRoom, !lines.isEnded, !isReading { read(&group) }
        if upcoming == nil ? lines.isDrained || !writer.hasRoom : underWay == 0 {
            submitRest(&group)
        }
        if underWay == 0, upcoming != nil || !again.isEmpty, budget.isSpent(tally) {
            stop = .budget
        }
    }

    private mutating func read(_ group: inout Group) {
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
        let gathered = gathering.reduce(0) { $0 + $1.jobs.count }
        let lines = queue == nil ? underWay : underWay * flags.queueSize + gathered
        return underWay < pace.limit && budget.allows(another: tally, underWay: lines)
    }

    /// The next line of the input that is to be asked.
    private mutating func nextJob() throws -> BatchJob? {
        while upcoming == nil, stop == nil, writer.hasRoom, let line = lines.next() {
            upcoming = try job(for: line)
        }
        return upcoming
    }

    /// - Returns: `nil` for a line that is settled without asking.
    private mutating func job(for line: LineSplitter.Line) throws -> BatchJob? {
        met += 1
        let reading = reader.read(line)
        let id = reading.id
        let source = writer.keepsFailures ? reading.source : []
        switch writer.meet(id) {
        case .again:
            if stop == nil { stop = .sameName(id, line: line.number) }
            return nil
        case .failed:
            try writer.writeFailure(source)
            return nil
        case .answered: return nil
        case .open: break
        }
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
            return BatchJob(
                number: line.number, id: id, request: order.request, settings: order.settings,
                schema: order.schema, source: source, place: place,
                tries: LineTries(answered: tally.answered))
        }
    }

    private mutating func begin(_ job: BatchJob, _ group: inout Group) {
        underWay += 1
        group.addTask { [attempt] in .attempted(job, await attempt.run(job)) }
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
