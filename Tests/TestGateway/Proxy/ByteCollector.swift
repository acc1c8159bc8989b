import NIOCore

/// Hands the bytes of a connection to a stream.
final class ByteCollector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let bytes: AsyncStream<ByteBuffer>.Continuation

    init(into bytes: AsyncStream<ByteBuffer>.Continuation) {
        self.bytes = bytes
    }

    /// A read that is asked for before the connection is active would be lost.
    func channelActive(context: ChannelHandlerContext) {
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes.yield(unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) {
        bytes.finish()
    }

    /// A connection that errs closes; the end of the stream says it all.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
