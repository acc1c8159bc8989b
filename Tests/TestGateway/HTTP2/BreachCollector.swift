import NIOCore

/// Reports how an HTTP/2 connection broke its protocol.
final class BreachCollector: ChannelInboundHandler {
    typealias InboundIn = Never

    private let arrivals: AsyncStream<HTTP2Arrival>.Continuation

    init(into arrivals: AsyncStream<HTTP2Arrival>.Continuation) {
        self.arrivals = arrivals
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func channelInactive(context: ChannelHandlerContext) {
        arrivals.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error.isBreach else { return }
        arrivals.yield(.failure("\(error)"))
        context.close(promise: nil)
    }
}
