import AIGateway

/// Asks one line, once.
struct BatchAttempt: Sendable {
    /// How it ended. A failure in the middle leaves what came.
    struct Ending: Sendable {
        let answer: Answer?
        let failure: (any Error)?
        let end: ContinuousClock.Instant

        /// Whether anything of the answer itself came.
        var hasBegun: Bool { answer?.firstPiece != nil }
    }

    let account: Account
    private let call: CallFlags
    private let deadline: Deadline
    private let world: World

    /// Finds token and account.
    init(_ settings: Settings, call: CallFlags, in world: World) async throws {
        self.call = call
        self.world = world
        deadline = try Deadline(settings, in: world)
        account = try await deadline.run { watch in
            try await world.gateway(for: settings, call: call, watch: watch).account
        }
    }

    func run(_ job: BatchJob) async -> Ending {
        do {
            return try await deadline.run { watch in try await ask(job, watch) }
        } catch {
            return Ending(answer: nil, failure: error, end: world.now())
        }
    }

    private func ask(_ job: BatchJob, _ watch: SilenceWatch) async throws -> Ending {
        let wire = try world.wire(for: job.settings, call: call, watch: watch)
        let client = Gateway(
            account: account, transport: wire, extraFields: job.settings.extraFields)
        let start = world.now()
        let reply = try await client.answer(job.request, options: job.settings.gateway)
        var answer = Answer(
            to: job.request.model, metadata: reply.metadata, start: start, keepsText: true)
        do {
            try await answer.read(reply, in: world)
            try answer.check(job.schema)
            return Ending(answer: answer, failure: nil, end: world.now())
        } catch {
            // Who cancelled knows better what it means.
            guard !Task.isCancelled else { throw error }
            return Ending(answer: answer, failure: error, end: world.now())
        }
    }
}

extension Answer {
    /// Takes a reply in to its end. What comes before a failure stays.
    fileprivate mutating func read(_ reply: Reply, in world: World) async throws {
        guard case .bytes(let mediaType) = reply.form else {
            for try await piece in reply {
                for event in piece.events { take(event, at: world.now()) }
            }
            return
        }
        var bytes: [UInt8] = []
        for try await chunk in reply.body { bytes += chunk }
        guard !bytes.isEmpty else { throw GatewayError.malformed("the answer's body is empty") }
        guard mediaType != "text/html" else {
            throw GatewayError.malformed("an HTML page instead of an answer")
        }
        take(.media(Media(kind: mediaType, content: .bytes(bytes))), at: world.now())
    }
}
