/// A value whose changes can be waited for.
actor Watched<Value: Sendable> {
    private(set) var value: Value
    private var watchers: [AsyncStream<Value>.Continuation] = []

    init(_ value: Value) {
        self.value = value
    }

    @discardableResult
    func update<Result: Sendable>(_ change: @Sendable (inout Value) -> Result) -> Result {
        let result = change(&value)
        watchers.removeAll { watcher in
            if case .terminated = watcher.yield(value) { true } else { false }
        }
        return result
    }

    /// Whether `holds` is true of the value now or within `limit`.
    func comesTrue(
        within limit: Duration,
        _ holds: @escaping @Sendable (Value) -> Bool
    ) async -> Bool {
        let values = changes()
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask { await values.contains(where: holds) }
            group.addTask {
                try? await Task.sleep(for: limit)
                return false
            }
            let first = await group.next() ?? false
            group.cancelAll()
            return first
        }
    }

    /// The value now and after each change; only the newest is kept for a slow reader.
    private func changes() -> AsyncStream<Value> {
        let (values, watcher) = AsyncStream.makeStream(
            of: Value.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        watcher.yield(value)
        watchers.append(watcher)
        return values
    }
}
