import NIOCore
import NIOHPACK
import NIOHTTP2

/// Puts the frames of one stream together to a request.
final class HTTP2RequestCollector: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame.FramePayload

    private let requests: AsyncStream<ReceivedRequest>.Continuation
    private var request: ReceivedRequest?

    init(into requests: AsyncStream<ReceivedRequest>.Continuation) {
        self.requests = requests
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .headers(let frame):
            if request == nil { request = ReceivedRequest(frame.headers) }
            if frame.endStream { deliver() }
        case .data(let frame):
            if case .byteBuffer(let bytes) = frame.data { request?.append(bytes) }
            if frame.endStream { deliver() }
        default:
            break
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        requests.finish()
    }

    /// The client's RST_STREAM comes as an error; the close of the stream says it all.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}

    private func deliver() {
        guard var request else { return }
        request.arrival = .now
        requests.yield(request)
        requests.finish()
    }
}
