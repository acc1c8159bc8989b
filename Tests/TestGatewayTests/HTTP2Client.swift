import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOPosix
import NIOSSL
import TestGateway

/// An HTTP/2 client over TLS that tells the frames it gets.
struct HTTP2Client {
    let channel: any Channel
    private let multiplexer: NIOHTTP2Handler.StreamMultiplexer
    private let inbox: AsyncStream<String>.Continuation
    private let frames: AsyncStream<String>

    init(port: Int) async throws {
        let (frames, inbox) = AsyncStream.makeStream(of: String.self)
        let context = try Self.context()
        self.frames = frames
        self.inbox = inbox
        (channel, multiplexer) = try await ClientBootstrap(
            group: .singletonMultiThreadedEventLoopGroup
        )
        .connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                let pipeline = channel.pipeline.syncOperations
                try pipeline.addHandler(
                    NIOSSLClientHandler(context: context, serverHostname: "localhost")
                )
                let multiplexer = try pipeline.configureHTTP2Pipeline(
                    mode: .client,
                    connectionConfiguration: .init(),
                    streamConfiguration: .init()
                ) { $0.eventLoop.makeSucceededVoidFuture() }
                try pipeline.addHandler(FrameTeller(into: inbox))
                return (channel, multiplexer)
            }
        }
    }

    /// Sends a POST with a body on a stream of its own.
    func post(_ path: String, _ body: String) async throws -> any Channel {
        let inbox = inbox
        let promise = channel.eventLoop.makePromise(of: (any Channel).self)
        multiplexer.createStreamChannel(promise: promise) { stream in
            stream.eventLoop.makeCompletedFuture {
                try stream.pipeline.syncOperations.addHandler(StreamFrameTeller(into: inbox))
            }
        }
        let stream = try await promise.futureResult.get()
        let head = HPACKHeaders([
            (":method", "POST"), (":path", path), (":scheme", "https"), (":authority", "localhost"),
        ])
        let data = HTTP2Frame.FramePayload.Data(
            data: .byteBuffer(ByteBuffer(string: body)),
            endStream: true
        )
        try await stream.writeAndFlush(HTTP2Frame.FramePayload.headers(.init(headers: head)))
        try await stream.writeAndFlush(HTTP2Frame.FramePayload.data(data))
        return stream
    }

    /// The next frame, in words.
    func next() async -> String? {
        var iterator = frames.makeAsyncIterator()
        return await iterator.next(isolation: #isolation)
    }

    private static func context() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        let authority = try NIOSSLCertificate.fromPEMBytes(Array(TLSIdentity.localhost.caPEM.utf8))
        configuration.trustRoots = .certificates(authority)
        configuration.applicationProtocols = ["h2"]
        return try NIOSSLContext(configuration: configuration)
    }
}
