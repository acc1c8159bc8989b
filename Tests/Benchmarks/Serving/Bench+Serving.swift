import TestGateway

extension Bench {
    /// Answers every request with `script` while `body` runs.
    func serving<Result: Sendable>(
        _ script: Script, tls: TLSIdentity? = nil, body: (TestGateway) async throws -> Result
    ) async throws -> Result {
        try await TestGateway.serving(
            tls: tls, lifetime: .seconds(300), answering: { _, _ in script }, body: body)
    }
}
