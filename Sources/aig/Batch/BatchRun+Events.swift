import AIGateway
import Terminal

extension BatchRun {
    mutating func take(_ event: Event, _ group: inout Group) throws {
        switch event {
        case .input(let input): take(input)
        case .attempted(let job, let ending): try take(ending, of: job, &group)
        case .rested(let job):
            resting -= 1
            again.append(job)
        case .queued(let lines, let id): try take(queued: lines, as: id, &group)
        case .fetched(let lines, let results): try take(fetched: lines, results)
        case .resumed: pace.resume()
        case .signalled(let number): heed(number)
        case .synced: isSyncing = false
        case .nothing: break
        }
    }

    private mutating func take(_ chunk: Result<[UInt8]?, any Error>) {
        isReading = false
        switch chunk {
        case .success(let bytes):
            lines.feed(bytes)
        case .failure(let error): end(error)
        }
    }

    private mutating func take(
        _ ending: BatchAttempt.Ending, of job: BatchJob, _ group: inout Group
    ) throws {
        underWay -= 1
        guard let failure = ending.failure else {
            pace.noteAnswer()
            return try settle(ending, of: job, &group)
        }
        guard let error = failure as? GatewayError else {
            return try settle(ending, of: job, &group)
        }
        var job = job
        let verdict = policy.verdict(
            on: error, after: &job.tries, tally, isPaused: pace.isPaused,
            hasBegun: ending.hasBegun)
        // A failure that is no result may have taken something, too.
        if verdict != .failed, let answer = ending.answer {
            tally.add(answer, cost: prices.cost(of: answer, options: job.settings.gateway))
        }
        switch verdict {
        case .failed: try settle(ending, of: job, &group)
        case .stop: end(error)
        case .again(let own, let shared):
            if let shared { pause(for: shared, after: error, &group) }
            resting += 1
            group.addTask { [world, job] in
                try await world.sleep(own)
                return .rested(job)
            }
        }
    }

    /// Nobody asks anything for a while.
    private mutating func pause(
        for span: Duration, after error: GatewayError, _ group: inout Group
    ) {
        if !flags.quiet, let what = Complaint(error)?.what {
            let seconds = Int((span / .seconds(1)).rounded(.up))
            progress.say("aig: \(what); all lines wait for \(seconds) s")
        }
        pace.pause(underWay: underWay + 1)
        group.addTask { [world] in
            try await world.sleep(span)
            return .resumed
        }
    }

    /// The first signal: what is paid for is waited for.
    private mutating func heed(_ number: CInt) {
        if stop == nil { stop = .signal(number) }
        guard !flags.quiet, underWay > 0 else { return }
        progress.say(
            "aig: stopping: \(underWay.counted("line")) under way; once more to give them up")
    }

    /// Nothing more is begun.
    mutating func end(_ error: any Error) {
        if stop == nil { stop = .failure(error) }
    }

    private mutating func settle(
        _ ending: BatchAttempt.Ending, of job: BatchJob, _ group: inout Group
    ) throws {
        var result = BatchResult(
            id: job.id, answer: ending.answer, failure: ending.failure, end: ending.end)
        result.cost = ending.answer.flatMap {
            prices.cost(of: $0, options: job.settings.gateway)
        }
        try settle(result, job.source, job.place)
        sync(&group)
    }

    mutating func settle(_ result: BatchResult, _ source: [UInt8], _ place: Int) throws {
        tally.add(result)
        try writer.write(result.line, at: place)
        if result.failure != nil { try writer.writeFailure(source) }
    }

    private mutating func sync(_ group: inout Group) {
        let now = world.now()
        guard let file = writer.file, !isSyncing, now - synced >= Self.syncPause else { return }
        synced = now
        isSyncing = true
        group.addTask(executorPreference: globalConcurrentExecutor) {
            try file.sync()
            return .synced
        }
    }
}
