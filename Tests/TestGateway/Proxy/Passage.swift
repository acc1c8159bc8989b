import NIOCore

/// One request on its way through a proxy, in the framing in which it came.
struct Passage: Sendable {
    private static let hopFields: Set = ["proxy-authorization", "proxy-connection"]

    let upstream: Peer
    let port: Int
    let head: ReceivedRequest

    /// Sends the head, in the origin form.
    func begin(path: String) async throws {
        let fields = head.headers
            .filter { !Self.hopFields.contains($0.name.lowercased()) }
            .map { "\($0.name): \($0.value)\r\n" }
        let line = "\(head.method) \(path) \(head.version)\r\n"
        try await upstream.send(Array("\(line)\(fields.joined())\r\n".utf8))
    }

    /// Sends what follows the head.
    func forward(_ event: RequestEvent) async throws {
        switch event {
        case .head:
            break
        case .body(let bytes) where head.isChunked:
            try await upstream.send(Script.chunk(Array(bytes.readableBytesView)))
        case .body(let bytes):
            try await upstream.send(bytes)
        case .end:
            if head.isChunked { try await upstream.send(Script.chunk([])) }
        }
    }
}
