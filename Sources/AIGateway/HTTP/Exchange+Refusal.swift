extension Exchange {
    /// Reads an answer with a failing status: what it means, and its body as far as it came.
    ///
    /// - Parameter limit: the most bytes of the body that are read; the rest is abandoned.
    public func refusal(
        bytes limit: Int = 1 << 20
    ) async throws(GatewayError) -> (refusal: Refusal, body: [UInt8]) {
        var bytes: [UInt8] = []
        var chunks = body.makeAsyncIterator()
        do throws(GatewayError) {
            while bytes.count < limit, let chunk = try await chunks.next() { bytes += chunk }
        } catch {
            // The status is known; a body that breaks off takes nothing away from it.
            if error == .cancelled { throw error }
        }
        let metadata = ReplyMetadata(self)
        return (ErrorBody.refusal(status: status, body: bytes, metadata: metadata), bytes)
    }
}
