import AIGateway

/// Bounds the time of a call: as a whole, and the silence of its server.
struct Deadline {
    private enum End<Result: Sendable>: Sendable { case done(Result), late, silent }

    private let limit: Duration?
    private let idleLimit: Duration?
    private let host: String
    private let world: World

    init(_ settings: Settings, in world: World) throws {
        limit = settings.timeout
        idleLimit = settings.idleTimeout
        host = try WebAddress(settings.credentials.baseURL).host
        self.world = world
    }

    /// Runs `operation`, which tells the watch when it waits for the server; when it takes too long,
    /// it is cancelled.
    ///
    /// - Throws: ``ConnectionFailure/Kind/deadline`` or ``ConnectionFailure/Kind/idleTimeout``.
    func run<Result: Sendable>(
        _ operation: @escaping @Sendable (SilenceWatch) async throws -> Result
    ) async throws -> Result {
        let watch = SilenceWatch(in: world)
        return try await run(watching: watch) { try await operation(watch) }
    }

    /// The same for an operation whose transport tells a watch already.
    func run<Result: Sendable>(
        watching watch: SilenceWatch, _ operation: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        guard limit != nil || idleLimit != nil else { return try await operation() }
        return try await withThrowingTaskGroup(of: End<Result>.self) { group in
            group.addTask { .done(try await operation()) }
            if let limit {
                group.addTask { [world] in
                    try await world.sleep(limit)
                    return .late
                }
            }
            if let idleLimit {
                group.addTask {
                    try await silence(over: idleLimit, watch)
                    return .silent
                }
            }
            let end = try await group.next()
            group.cancelAll()
            if case .done(let result) = end { return result }
            // What was being printed is brought to its end first, and a success is one.
            while let result = await group.nextResult() {
                if case .success(.done(let result)) = result { return result }
            }
            if case .silent = end { throw failure(isSilence: true) }
            throw failure(isSilence: false)
        }
    }

    private func silence(over limit: Duration, _ watch: SilenceWatch) async throws {
        while watch.silence < limit { try await world.sleep(limit - watch.silence) }
    }

    private func failure(isSilence: Bool) -> GatewayError {
        isSilence
            ? .connection(
                ConnectionFailure(kind: .idleTimeout, host: host, detail: "no byte in time"))
            : .connection(
                ConnectionFailure(
                    kind: .deadline, host: host, detail: "the time for the whole call is over"))
    }
}
