extension Exchange {
    /// The most of a refusal's body that is read: 1 MiB.
    private static var largestRefusal: Int { 1 << 20 }

    /// Reads an answer with a failing status: what it means, and its body.
    public func refusal() async throws(GatewayError) -> (refusal: Refusal, body: [UInt8]) {
        // The status is known; a body that breaks off takes nothing away from it.
        var bytes: [UInt8] = []
        do throws(GatewayError) {
            bytes = try await body.prefix(bytes: Self.largestRefusal)
        } catch {
            if error == .cancelled { throw error }
        }
        let metadata = ReplyMetadata(self)
        return (ErrorBody.refusal(status: status, body: bytes, metadata: metadata), bytes)
    }
}
