import NIOCore
import NIOHPACK
import NIOHTTP2

/// Puts the frames of a stream in words.
final class StreamFrameTeller: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame.FramePayload

    private let inbox: AsyncStream<String>.Continuation

    init(into inbox: AsyncStream<String>.Continuation) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .headers(let frame):
            inbox.yield("headers \(frame.headers.first(name: ":status") ?? "-")")
        case .data(let frame):
            if case .byteBuffer(let bytes) = frame.data, bytes.readableBytes > 0 {
                inbox.yield("data \(String(buffer: bytes))")
            }
            if frame.endStream { inbox.yield("end") }
        case .rstStream(let code):
            inbox.yield("reset \(code.networkCode)")
        default:
            break
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
