extension Gateway {
    /// How often something is sent whose answer is lost and which isn't done then.
    private static var mostSendings: Int { 3 }

    /// Sends what must not be done twice, and when the answer is lost looks whether it was done, by
    /// this process or another, before it is sent again.
    ///
    /// - Parameters:
    ///   - mayBeDone: whether it may be done despite a failure.
    ///   - send: does it.
    ///   - find: what was done, or `nil`.
    func insist<Result>(
        when mayBeDone: (GatewayError) -> Bool = { !$0.leftNothingDone },
        _ send: () async throws(GatewayError) -> Result,
        orFind find: (GatewayError) async throws(GatewayError) -> Result?
    ) async throws(GatewayError) -> Result {
        var failure = GatewayError.cancelled
        for _ in 1...Self.mostSendings {
            do throws(GatewayError) { return try await send() } catch { failure = error }
            guard mayBeDone(failure), failure != .cancelled else { throw failure }
            if let found = try await find(failure) { return found }
            guard failure.isPassing else { throw failure }
        }
        throw failure
    }
}
