extension Script {
    private static let chunkedField = [("Transfer-Encoding", "chunked")]

    /// An answer in the chunked transfer coding: one write for the head and for each chunk, with
    /// a pause before each chunk but the first. If not `terminated`, the connection is closed
    /// where the last chunk should be.
    public static func chunked(
        _ status: Int,
        headers: [(String, String)] = [],
        chunks: [[UInt8]],
        pausing pause: Duration = .zero,
        terminated: Bool = true
    ) -> Script {
        var steps: [Step] = [.send(head(status, headers: headers + chunkedField))]
        for (index, bytes) in chunks.filter({ !$0.isEmpty }).enumerated() {
            if pause > .zero && index > 0 { steps.append(.pause(pause)) }
            steps.append(.send(chunk(bytes)))
        }
        return Script(steps + [terminated ? .send(chunk([])) : .close])
    }

    /// An answer of texts in the chunked transfer coding.
    public static func chunked(
        _ status: Int,
        headers: [(String, String)] = [],
        chunks: [String],
        pausing pause: Duration = .zero,
        terminated: Bool = true
    ) -> Script {
        chunked(
            status,
            headers: headers,
            chunks: chunks.map { Array($0.utf8) },
            pausing: pause,
            terminated: terminated
        )
    }

    /// An answer in the chunked transfer coding whose every chunk is `piece`, `count` times.
    public static func chunked(
        _ status: Int,
        headers: [(String, String)] = [],
        repeating piece: [UInt8],
        count: Int
    ) -> Script {
        Script([
            .send(head(status, headers: headers + chunkedField)),
            .repeatedly(chunk(piece), count: count),
            .send(chunk([])),
        ])
    }

    /// A 200 of server-sent events, cut into chunks of `size` bytes; whole when `size` is nil.
    public static func eventStream(
        _ body: [UInt8],
        every size: Int? = nil,
        headers: [(String, String)] = [],
        pausing pause: Duration = .zero,
        terminated: Bool = true
    ) -> Script {
        chunked(
            200,
            headers: [("Content-Type", "text/event-stream")] + headers,
            chunks: body.cut(every: size ?? body.count),
            pausing: pause,
            terminated: terminated
        )
    }

    /// A 200 of server-sent events, cut into two chunks at that byte.
    public static func eventStream(
        _ body: [UInt8],
        splitAt offset: Int,
        headers: [(String, String)] = [],
        pausing pause: Duration = .zero,
        terminated: Bool = true
    ) -> Script {
        chunked(
            200,
            headers: [("Content-Type", "text/event-stream")] + headers,
            chunks: [Array(body.prefix(offset)), Array(body.dropFirst(offset))],
            pausing: pause,
            terminated: terminated
        )
    }

    /// A 200 of server-sent events given as text.
    public static func eventStream(
        _ text: String,
        every size: Int? = nil,
        headers: [(String, String)] = [],
        pausing pause: Duration = .zero,
        terminated: Bool = true
    ) -> Script {
        eventStream(
            Array(text.utf8),
            every: size,
            headers: headers,
            pausing: pause,
            terminated: terminated
        )
    }
}
