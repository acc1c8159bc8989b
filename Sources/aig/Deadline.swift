import AIGateway

/// Bounds the time of a call: as a whole, and the silence of its server.
struct Deadline {
    private enum End { case done, late, silent }

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
    func run(_ operation: @escaping @Sendable (SilenceWatch) async throws -> Void) async throws {
        let watch = SilenceWatch(in: world)
        try await withThrowingTaskGroup(of: End.self) { group in
            group.addTask {
                try await operation(watch)
                return .done
            }
            if let limit {
                group.addTask { [world] in
                    try await world.sleep(limit)
                    return .late
                }
            }
            if let idleLimit { group.addTask { try await silence(over: idleLimit, watch) } }
            let end = try await group.next() ?? .done
            group.cancelAll()
            guard end != .done else { return }
            // What was being printed is brought to its end first, and a success is one.
            while let result = await group.nextResult() {
                if case .success(.done) = result { return }
            }
            throw failure(end)
        }
    }

    private func silence(over limit: Duration, _ watch: SilenceWatch) async throws -> End {
        while watch.silence < limit { try await world.sleep(limit - watch.silence) }
        return .silent
    }

    private func failure(_ end: End) -> GatewayError {
        end == .silent
            ? .connection(
                ConnectionFailure(kind: .idleTimeout, host: host, detail: "no byte in time"))
            : .connection(
                ConnectionFailure(
                    kind: .deadline, host: host, detail: "the time for the whole call is over"))
    }
}
