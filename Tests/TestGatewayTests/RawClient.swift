import NIOCore
import NIOPosix
import NIOSSL
import TestGateway

/// A client that says and hears bytes, over TCP or TLS.
struct RawClient {
    let channel: any Channel
    private let incoming: AsyncThrowingStream<ByteBuffer, any Error>
    private var heard = ""

    /// Connects; with an identity, over TLS to `localhost`, trusting its authority.
    init(port: Int, trusting identity: TLSIdentity? = nil) async throws {
        let (incoming, inbox) = AsyncThrowingStream.makeStream(of: ByteBuffer.self)
        let context = try identity.map(Self.context)
        self.incoming = incoming
        channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(.seconds(5))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let context {
                        try pipeline.addHandler(
                            NIOSSLClientHandler(context: context, serverHostname: "localhost")
                        )
                    }
                    try pipeline.addHandler(Ear(into: inbox))
                }
            }
            .connect(host: "127.0.0.1", port: port)
            .get()
    }

    func say(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    /// What is said up to and with `end`.
    mutating func hear(through end: String) async throws -> String {
        while true {
            if let range = heard.firstRange(of: end) {
                defer { heard.removeSubrange(..<range.upperBound) }
                return String(heard[..<range.upperBound])
            }
            guard let more = try await next() else { throw ChannelError.eof }
            heard += String(buffer: more)
        }
    }

    /// What is said until the server closes.
    mutating func hearAll() async throws -> String {
        while let more = try await next() {
            heard += String(buffer: more)
        }
        return heard
    }

    /// The next bytes, as they come.
    func next() async throws -> ByteBuffer? {
        var iterator = incoming.makeAsyncIterator()
        return try await iterator.next(isolation: #isolation)
    }

    func leave() async {
        try? await channel.close()
    }

    private static func context(_ identity: TLSIdentity) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        let authority = try NIOSSLCertificate.fromPEMBytes(Array(identity.caPEM.utf8))
        configuration.trustRoots = .certificates(authority)
        return try NIOSSLContext(configuration: configuration)
    }
}
