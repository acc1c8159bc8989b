import NIOCore
import NIOHTTP2

/// Puts the frames of a connection, and its end, in words.
final class FrameTeller: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame

    private let inbox: AsyncStream<String>.Continuation

    init(into inbox: AsyncStream<String>.Continuation) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .goAway(let last, let code, _) = unwrapInboundIn(data).payload {
            inbox.yield("goaway \(code.networkCode) after \(Int(last))")
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        inbox.yield("closed")
        inbox.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
