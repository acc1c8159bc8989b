import NIOCore
import NIOPosix

/// One end of a TCP connection, read only as fast as it is consumed.
struct Peer: Sendable {
    let channel: any Channel
    private let bytes: AsyncStream<ByteBuffer>

    /// Sets up the pipeline; must be called on the channel's event loop.
    init(_ channel: any Channel) throws {
        let (bytes, inbox) = AsyncStream.makeStream(of: ByteBuffer.self)
        self.channel = channel
        self.bytes = bytes
        try channel.syncOptions?.setOption(.autoRead, value: false)
        try channel.pipeline.syncOperations.addHandler(ByteCollector(into: inbox))
    }

    /// Connects to a port of this machine.
    static func connecting(to port: Int) async throws -> Peer {
        try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connectTimeout(.seconds(5))
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture { try Peer(channel) }
            }
    }

    /// The next bytes; nil when the other side is gone or the task is cancelled.
    func next() async -> ByteBuffer? {
        channel.read()
        var iterator = bytes.makeAsyncIterator()
        return await iterator.next(isolation: #isolation)
    }

    func send(_ bytes: ByteBuffer) async throws {
        try await channel.writeAndFlush(bytes)
    }

    func send(_ bytes: [UInt8]) async throws {
        try await send(ByteBuffer(bytes: bytes))
    }

    func close() async {
        try? await channel.close()
    }

    /// Hands on everything that comes; closes both ends when no more does.
    func pour(into other: Peer) async {
        await withTaskCancellationHandler {
            while let bytes = await next() {
                guard (try? await other.send(bytes)) != nil else { break }
            }
            await close()
            await other.close()
        } onCancel: {
            channel.close(promise: nil)
            other.channel.close(promise: nil)
        }
    }
}
