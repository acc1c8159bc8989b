/// The answer to one HTTP/2 request: what is done, in order.
public struct HTTP2Script: Sendable {
    /// What is done, in order.
    public var steps: [HTTP2Step]

    /// An answer of these steps.
    public init(_ steps: [HTTP2Step]) {
        self.steps = steps
    }

    /// A whole answer: head, body, end.
    public static func http(
        _ status: Int,
        headers: [(String, String)] = [],
        body: [UInt8]
    ) -> HTTP2Script {
        stream(status, headers: headers, pieces: [body])
    }

    /// A whole answer with a text in UTF-8.
    public static func http(
        _ status: Int,
        headers: [(String, String)] = [],
        body: String = ""
    ) -> HTTP2Script {
        http(status, headers: headers, body: Array(body.utf8))
    }

    /// An answer with a DATA frame for each piece and a pause before each but the first. If not
    /// `ended`, the stream stays open: add what shall happen to it.
    public static func stream(
        _ status: Int,
        headers: [(String, String)] = [],
        pieces: [[UInt8]],
        pausing pause: Duration = .zero,
        ended: Bool = true
    ) -> HTTP2Script {
        var steps: [HTTP2Step] = [.headers(status, headers)]
        for (index, bytes) in pieces.filter({ !$0.isEmpty }).enumerated() {
            if pause > .zero && index > 0 { steps.append(.pause(pause)) }
            steps.append(.data(bytes))
        }
        return HTTP2Script(steps + (ended ? [.end] : []))
    }

    /// A 200 of server-sent events, cut into DATA frames of `size` bytes.
    public static func eventStream(
        _ body: [UInt8],
        every size: Int? = nil,
        headers: [(String, String)] = [],
        pausing pause: Duration = .zero,
        ended: Bool = true
    ) -> HTTP2Script {
        stream(
            200,
            headers: [("content-type", "text/event-stream")] + headers,
            pieces: body.cut(every: size ?? body.count),
            pausing: pause,
            ended: ended
        )
    }

    /// The same, and then more.
    public func then(_ more: HTTP2Step...) -> HTTP2Script { HTTP2Script(steps + more) }
}
