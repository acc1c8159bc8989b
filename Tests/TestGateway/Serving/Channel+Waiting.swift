import NIOCore

extension Channel {
    /// Returns when the channel is closed or the task is cancelled.
    func closed() async {
        let (ending, end) = AsyncStream.makeStream(of: Never.self)
        closeFuture.whenComplete { _ in end.finish() }
        for await _ in ending {}
    }

    /// Waits as long as `wait` takes; throws at once if the channel closes before.
    func hold(_ wait: @escaping @Sendable () async -> Void) async throws {
        let departed = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await wait()
                return false
            }
            group.addTask {
                await self.closed()
                return true
            }
            let first = await group.next() ?? true
            group.cancelAll()
            return first
        }
        try Task.checkCancellation()
        if departed { throw Departure() }
    }

    /// Waits for that long; throws at once if the channel closes before.
    func hold(for duration: Duration) async throws {
        try await hold { try? await Task.sleep(for: duration) }
    }

    /// Waits until the channel closes, and throws.
    func holdUntilClosed() async throws {
        await closed()
        try Task.checkCancellation()
        throw Departure()
    }
}
