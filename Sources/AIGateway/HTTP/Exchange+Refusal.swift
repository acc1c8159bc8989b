extension Exchange {
    /// Reads an answer with a failing status: what it means, and its body.
    ///
    /// - Parameter limit: the most bytes of the body that are read; the rest is abandoned.
    /// - Throws: ``ConnectionFailure/Kind/lost`` when the body breaks off: half of it may mean
    ///   anything.
    public func refusal(
        bytes limit: Int = 1 << 20
    ) async throws(GatewayError) -> (refusal: Refusal, body: [UInt8]) {
        let bytes = try await body.whole(bytes: limit)
        let metadata = ReplyMetadata(self)
        return (ErrorBody.refusal(status: status, body: bytes, metadata: metadata), bytes)
    }
}
