import NIOCore
import NIOPosix

@testable import Sandbox

/// A TCP connection on which a test speaks HTTP by hand.
struct RawConnection {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    static func open(
        to address: SandboxServer.Address,
        _ body: (inout Exchange) async throws -> Void
    ) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            var exchange = Exchange(inbound: inbound.makeAsyncIterator(), outbound: outbound)
            try await body(&exchange)
        }
    }

    struct Exchange {
        fileprivate var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
        fileprivate let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        private var unread = ""

        fileprivate init(
            inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
            outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
        ) {
            self.inbound = inbound
            self.outbound = outbound
        }

        /// Asks a model through chat completions.
        func ask(_ model: String, stream: Bool = false, fault: String? = nil) async throws {
            let configuration = SandboxServer.Configuration()
            let body =
                #"{"model":"\#(model)","stream":\#(stream),"#
                + #""messages":[{"role":"user","content":"hi"}]}"#
            let account = configuration.accountID
            let request = """
                POST /client/v4/accounts/\(account)/ai/v1/chat/completions HTTP/1.1\r
                host: sandbox\r
                authorization: Bearer \(configuration.token)\r
                content-length: \(body.utf8.count)\r
                \(fault.map { "x-sandbox-fault: \($0)\r\n" } ?? "")\
                \r
                \(body)
                """
            try await outbound.write(ByteBuffer(string: request))
        }

        /// What has come when the mark has, or all there is when the connection ends before it.
        mutating func read(until mark: String) async throws -> String {
            while !unread.contains(mark), let buffer = try await inbound.next(isolation: #isolation)
            {
                unread += String(buffer: buffer)
            }
            let end = unread.firstRange(of: mark)?.upperBound ?? unread.endIndex
            defer { unread = String(unread[end...]) }
            return String(unread[..<end])
        }

        mutating func readToEnd() async throws -> String {
            try await read(until: "a mark that never comes")
        }
    }
}
