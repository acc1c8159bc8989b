import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

/// A stand-in on loopback for the REST API of Cloudflare's AI Gateway. No model is ever asked.
public struct SandboxServer: Sendable {
    private let configuration: Configuration
    private let router: Router

    /// More than the API takes; a larger body is refused.
    private static let largestBody = 100 << 20

    /// A sandbox that remembers what is done to it for as long as it exists.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        router = Router(configuration, clock: { .now() })
    }

    /// The models that act something out instead of just answering, for the help text.
    public static var scenarios: [(name: String, summary: String)] {
        Scenario.allCases.map { ($0.rawValue, $0.summary) }
    }

    /// What a call can ask to go wrong with it, in the header ``mishapField``, for the help text.
    public static var mishaps: [(name: String, summary: String)] {
        Mishap.Kind.allCases.map { ($0.rawValue, $0.summary) }
    }

    /// The name of that header.
    public static var mishapField: String { Mishap.field }

    /// Serves until the task is cancelled and then returns normally, open streams or not.
    ///
    /// - Parameter whenReady: called with the bound address once connections are accepted.
    /// - Throws: ``SandboxError`` when the address can't be listened on.
    public func run(whenReady: @escaping @Sendable (Address) async -> Void) async throws {
        guard configuration.isLoopback else {
            throw SandboxError.notLoopback(host: configuration.host)
        }
        let host = configuration.host
        let server = Server(
            childChannelSetup: HTTP1Channel(responder: respond),
            configuration: .init(address: .hostname(host, port: configuration.port)),
            onServerRunning: { channel in
                await whenReady(Address(host: host, port: channel.localAddress?.port ?? 0))
            },
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "sandbox", factory: { _ in SwiftLogNoOpLogHandler() })
        )
        do {
            try await server.run()
        } catch {
            // Cancellation is the only way to end, so whatever it tears down is no failure.
            guard !Task.isCancelled else { return }
            throw SandboxError.cannotListen(
                host: host, port: configuration.port, reason: "\(error)")
        }
    }

    @concurrent
    private func respond(
        to request: Request, _ writer: consuming ResponseWriter, _ channel: any Channel
    ) async throws {
        if request.headers[.expect]?.lowercased() == "100-continue" {
            try await writer.writeInformationalHead(HTTPResponse(status: .continue))
        }
        let answer = await answer(request)
        if answer.holdBack > .zero { try await Task.sleep(for: answer.holdBack) }
        let head = HTTPResponse(
            status: .init(code: answer.status), headerFields: Self.stamped(answer.fields))
        switch answer.body {
        case .hangUp:
            throw HangUp()
        case .whole(let bytes):
            var head = head
            head.headerFields[.contentLength] = String(bytes.count)
            let body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            try await writer.write(response: head, body: body)
        case .script(let script):
            try await Self.closeWhenClientLeaves(channel)
            var body = try await writer.writeHead(head)
            try await play(script, to: &body, channel)
            try await body.finish(nil)
        }
    }

    private func answer(_ request: Request) async -> Answer {
        guard let body = try? await request.body.collect(upTo: Self.largestBody) else {
            return Refusal(413, 3006, "Request is too large").answer(in: .envelope)
        }
        let call = Call(
            method: request.method,
            target: request.head.path ?? "/",
            fields: request.headers,
            authority: request.head.authority ?? configuration.host,
            body: Array(buffer: body)
        )
        return await router.answer(call)
    }

    private static func stamped(_ fields: HTTPFields) -> HTTPFields {
        var fields = fields
        fields[.server] = "aig-sandbox"
        fields["x-sandbox"] = "aig"
        fields["cf-ray"] = Identifier.ray()
        return fields
    }

    /// Each step is a write of its own, flushed at once.
    @concurrent
    private func play(
        _ script: Script, to body: inout some ResponseBodyWriter, _ channel: any Channel
    ) async throws {
        for step in script.steps {
            switch step {
            case .event(let text):
                try await body.write(ByteBuffer(string: text))
            case .token(let text):
                if configuration.delay > .zero { try await Task.sleep(for: configuration.delay) }
                try await body.write(ByteBuffer(string: text))
            case .cut:
                throw HangUp()
            case .stall:
                await Self.clientLeaving(channel)
                throw HangUp()
            }
        }
    }

    /// Thrown out of a response, it makes the server close the connection as it stands.
    private struct HangUp: Error {}

    /// Half-closed connections stay open by default, and then a stream never learns that its
    /// reader is gone.
    private static func closeWhenClientLeaves(_ channel: any Channel) async throws {
        try await channel.setOption(ChannelOptions.allowRemoteHalfClosure, value: false).get()
    }

    private static func clientLeaving(_ channel: any Channel) async {
        let (closing, source) = AsyncStream<Never>.makeStream()
        channel.closeFuture.whenComplete { _ in source.finish() }
        for await _ in closing {}
    }
}
