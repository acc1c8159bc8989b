import NIOCore
import NIOHTTP2
import NIOSSL

/// An accepted HTTP/2 connection.
struct HTTP2Connection: Sendable {
    let channel: any Channel
    let arrivals: AsyncStream<HTTP2Arrival>

    /// Sets up the pipeline; must be called on the channel's event loop.
    init(_ channel: any Channel, tls: NIOSSLContext) throws {
        let (arrivals, inbox) = AsyncStream.makeStream(of: HTTP2Arrival.self)
        self.channel = channel
        self.arrivals = arrivals
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(NIOSSLServerHandler(context: tls))
        _ = try pipeline.configureHTTP2Pipeline(
            mode: .server,
            connectionConfiguration: .init(),
            streamConfiguration: .init()
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                _ = inbox.yield(.stream(try HTTP2Stream(stream)))
            }
        }
        try pipeline.addHandler(BreachCollector(into: inbox))
    }
}
