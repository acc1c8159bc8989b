import NIOCore

/// A stream that the client opened, with the one request on it.
struct HTTP2Stream: Sendable {
    let channel: any Channel
    let requests: AsyncStream<ReceivedRequest>

    /// Sets up the pipeline; must be called on the channel's event loop.
    init(_ channel: any Channel) throws {
        let (requests, inbox) = AsyncStream.makeStream(of: ReceivedRequest.self)
        self.channel = channel
        self.requests = requests
        try channel.pipeline.syncOperations.addHandler(HTTP2RequestCollector(into: inbox))
    }
}
