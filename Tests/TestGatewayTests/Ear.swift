import NIOCore

/// Hands what a connection hears, and how it ends, to a stream.
final class Ear: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let inbox: AsyncThrowingStream<ByteBuffer, any Error>.Continuation

    init(into inbox: AsyncThrowingStream<ByteBuffer, any Error>.Continuation) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        inbox.yield(unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) {
        inbox.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        inbox.finish(throwing: error)
        context.close(promise: nil)
    }
}
