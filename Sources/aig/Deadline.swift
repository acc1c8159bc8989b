import AIGateway

/// Bounds the time of a whole call.
enum Deadline {
    /// Runs `operation`; when it takes longer than `limit`, it is cancelled.
    ///
    /// - Throws: ``ConnectionFailure/Kind/deadline`` when time ran out.
    static func run(
        _ limit: Duration?, to host: String, in world: World,
        _ operation: @escaping @Sendable () async throws -> Void
    ) async throws {
        guard let limit else { return try await operation() }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await operation()
                return true
            }
            group.addTask {
                try await world.sleep(limit)
                return false
            }
            let isDone = try await group.next() ?? true
            group.cancelAll()
            guard !isDone else { return }
            // What was being printed is brought to its end first.
            while let result = await group.nextResult() {
                if case .success(true) = result { return }
            }
            throw GatewayError.connection(
                ConnectionFailure(
                    kind: .deadline, host: host, detail: "the time for the whole call is over"))
        }
    }
}
