import NIOCore
import NIOHPACK
import NIOHTTP2

/// Does the steps of one answer on a stream.
struct HTTP2Performance: Sendable {
    let stream: any Channel
    let connection: any Channel

    func run(_ script: HTTP2Script) async -> Outcome {
        do {
            for step in script.steps {
                try await perform(step)
                if step.isLast { break }
            }
            return .finished
        } catch {
            return Task.isCancelled ? .stopped : .clientLeft
        }
    }

    private func perform(_ step: HTTP2Step) async throws {
        switch step {
        case .headers(let status, let fields):
            let fields = [(":status", "\(status)")] + fields
            try await send(.headers(.init(headers: HPACKHeaders(fields))))
        case .data(let bytes):
            try await send(data(bytes))
        case .repeatedly(let bytes, let count):
            for _ in 0..<count {
                try await send(data(bytes))
            }
        case .trailers(let fields):
            try await send(.headers(.init(headers: HPACKHeaders(fields), endStream: true)))
        case .end:
            try await send(data([], endStream: true))
        case .pause(let duration):
            try await stream.hold(for: duration)
        case .wait(let gate):
            try await stream.hold { await gate.opened() }
        case .stall:
            try await stream.holdUntilClosed()
        case .resetStream(let code):
            try await send(.rstStream(HTTP2ErrorCode(networkCode: code)))
        case .goAway(let code, let last):
            try await goAway(code, last)
        case .hangUp:
            await connection.hangUp()
        case .reset:
            await connection.reset()
        }
    }

    private func send(_ payload: HTTP2Frame.FramePayload) async throws {
        try await stream.writeAndFlush(payload)
    }

    private func data(_ bytes: [UInt8], endStream: Bool = false) -> HTTP2Frame.FramePayload {
        .data(.init(data: .byteBuffer(ByteBuffer(bytes: bytes)), endStream: endStream))
    }

    private func goAway(_ code: Int, _ last: Int) async throws {
        let payload = HTTP2Frame.FramePayload.goAway(
            lastStreamID: HTTP2StreamID(last),
            errorCode: HTTP2ErrorCode(networkCode: code),
            opaqueData: nil
        )
        try await connection.writeAndFlush(HTTP2Frame(streamID: .rootStream, payload: payload))
    }
}
