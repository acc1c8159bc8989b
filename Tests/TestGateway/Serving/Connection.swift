import NIOCore
import NIOSSL

/// An accepted HTTP/1 connection.
struct Connection: Sendable {
    let channel: any Channel
    let arrivals: AsyncStream<Arrival>

    /// Sets up the pipeline; must be called on the channel's event loop.
    init(_ channel: any Channel, _ reception: Reception, tls: NIOSSLContext?) throws {
        let (arrivals, inbox) = AsyncStream.makeStream(of: Arrival.self)
        self.channel = channel
        self.arrivals = arrivals
        guard reception == .requests || reception == .heads else { return }
        let pipeline = channel.pipeline.syncOperations
        if let tls {
            try pipeline.addHandler(NIOSSLServerHandler(context: tls))
        }
        try pipeline.addHandler(RequestCollector(reception, into: inbox))
    }
}
