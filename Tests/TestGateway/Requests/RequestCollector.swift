import NIOCore

/// Turns the bytes of an HTTP/1 connection into arrivals, and says `100 Continue` when asked.
final class RequestCollector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let reception: Reception
    private let arrivals: AsyncStream<Arrival>.Continuation
    private var parser = RequestParser()
    private var request: ReceivedRequest?

    init(_ reception: Reception, into arrivals: AsyncStream<Arrival>.Continuation) {
        self.reception = reception
        self.arrivals = arrivals
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do {
            for event in try parser.parse(unwrapInboundIn(data)) {
                receive(event, context)
            }
        } catch {
            fail(error)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        arrivals.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error.isBreach { fail(error) }
    }

    private func receive(_ event: RequestEvent, _ context: ChannelHandlerContext) {
        switch event {
        case .head(let head):
            begin(head, context)
        case .body(let bytes):
            request?.append(bytes)
        case .end:
            deliver()
        }
    }

    private func begin(_ head: ReceivedRequest, _ context: ChannelHandlerContext) {
        request = head
        if reception == .heads {
            deliver()
        } else if head.awaitsContinue {
            let word = ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n")
            context.writeAndFlush(wrapOutboundOut(word), promise: nil)
        }
    }

    private func deliver() {
        guard var request else { return }
        self.request = nil
        request.arrival = .now
        arrivals.yield(.request(request))
    }

    private func fail(_ error: any Error) {
        arrivals.yield(.failure("\(error)"))
        arrivals.finish()
    }
}
