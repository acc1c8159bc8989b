/// A server on loopback that answers HTTP/2 requests over TLS by script, frame for frame.
public struct TestGatewayHTTP2: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int

    /// `https://localhost:port`.
    public let origin: String

    private let journal: Journal

    /// Serves while `body` runs: the nth request, counted over all streams, gets the nth script.
    /// A request beyond them gets a 599. `lifetime` bounds every wait in it.
    @discardableResult
    public static func serving<T>(
        _ scripts: [HTTP2Script],
        tls: TLSIdentity = .localhost,
        lifetime: Duration = .seconds(60),
        body: (TestGatewayHTTP2) async throws -> T
    ) async throws -> T {
        try await serving(
            tls: tls,
            lifetime: lifetime,
            answering: { index, _ in scripts.indices.contains(index) ? scripts[index] : nil },
            body: body
        )
    }

    /// Serves while `body` runs: `answer` gets each request with its number, counted from 0 over
    /// all streams. A nil is an unexpected request.
    @discardableResult
    public static func serving<T>(
        tls: TLSIdentity = .localhost,
        lifetime: Duration = .seconds(60),
        answering answer: @escaping @Sendable (Int, ReceivedRequest) -> HTTP2Script?,
        body: (TestGatewayHTTP2) async throws -> T
    ) async throws -> T {
        let context = try tls.serverContext(protocols: ["h2"])
        let host = HTTP2Host(journal: Journal(), answer: answer)
        let loopback = Loopback(
            welcome: { try HTTP2Connection($0, tls: context) },
            serve: { await host.serve($0) },
            lifetime: lifetime
        )
        return try await loopback.listening { port in
            let origin = "https://localhost:\(port)"
            return try await body(
                TestGatewayHTTP2(port: port, origin: origin, journal: host.journal)
            )
        }
    }

    /// All requests so far, in the order of their arrival.
    public func requests() async -> [ReceivedRequest] { await journal.record.requests }

    /// Those of them for which there was no script.
    public func unexpectedRequests() async -> [ReceivedRequest] {
        let record = await journal.record
        return record.unexpected.map { record.requests[$0] }
    }

    /// How many connections were made so far.
    public func connectionCount() async -> Int { await journal.record.connections }

    /// How connections so far broke TLS or HTTP/2: no `h2`, refused certificates.
    public func failures() async -> [String] { await journal.record.failures }

    /// Whether that many requests have come, waited for up to `limit`.
    public func receives(requests count: Int, within limit: Duration) async -> Bool {
        await journal.comesTrue(within: limit) { $0.requests.count >= count }
    }

    /// Whether a connection has broken TLS or HTTP/2, waited for up to `limit`.
    public func fails(within limit: Duration) async -> Bool {
        await journal.comesTrue(within: limit) { !$0.failures.isEmpty }
    }

    /// Whether the client left the stream of request `index`, or the connection, before its
    /// answer was done, waited for up to `limit`.
    public func clientLeft(request index: Int, within limit: Duration) async -> Bool {
        await journal.clientLeft(index, within: limit)
    }
}
