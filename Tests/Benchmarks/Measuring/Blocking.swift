import Dispatch

/// Runs `body` on a thread of its own, since the server needs those of Swift's tasks.
func blocking<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "blocking").async {
            continuation.resume(with: Swift.Result { try body() })
        }
    }
}
