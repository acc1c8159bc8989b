/// A server on loopback that answers HTTP/1 requests by script, byte for byte.
public struct TestGateway: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int

    /// `http://127.0.0.1:port`, or `https://localhost:port` with TLS.
    public let origin: String

    private let journal: Journal

    /// Serves while `body` runs: the nth request, counted over all connections, gets the nth
    /// script. A request beyond them gets a 599 and is kept in `unexpectedRequests()`. When this
    /// returns, the server is gone and its connections are closed. `lifetime` bounds every wait
    /// in it: after that the server sends its clients away.
    @discardableResult
    public static func serving<T>(
        _ scripts: [Script],
        tls: TLSIdentity? = nil,
        reception: Reception = .requests,
        lifetime: Duration = .seconds(60),
        body: (TestGateway) async throws -> T
    ) async throws -> T {
        try await serving(
            tls: tls,
            reception: reception,
            lifetime: lifetime,
            answering: { index, _ in scripts.indices.contains(index) ? scripts[index] : nil },
            body: body
        )
    }

    /// Serves while `body` runs: `answer` gets each request with its number, counted from 0 over
    /// all connections. A nil is an unexpected request.
    @discardableResult
    public static func serving<T>(
        tls: TLSIdentity? = nil,
        reception: Reception = .requests,
        lifetime: Duration = .seconds(60),
        answering answer: @escaping @Sendable (Int, ReceivedRequest) -> Script?,
        body: (TestGateway) async throws -> T
    ) async throws -> T {
        let context = try tls?.serverContext(protocols: ["http/1.1"])
        let host = Host(reception: reception, journal: Journal(), answer: answer)
        let loopback = Loopback(
            welcome: { try Connection($0, reception, tls: context) },
            serve: { await host.serve($0) },
            lifetime: lifetime
        )
        return try await loopback.listening { port in
            let origin = tls == nil ? "http://127.0.0.1:\(port)" : "https://localhost:\(port)"
            return try await body(
                TestGateway(port: port, origin: origin, journal: host.journal)
            )
        }
    }

    /// The origin of a port on which nothing listens: it was free a moment ago.
    public static func deserted() async throws -> String {
        try await serving([]) { $0.origin }
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

    /// How connections so far broke TLS or HTTP: refused certificates, malformed requests.
    public func failures() async -> [String] { await journal.record.failures }

    /// Whether that many requests have come, waited for up to `limit`.
    public func receives(requests count: Int, within limit: Duration) async -> Bool {
        await journal.comesTrue(within: limit) { $0.requests.count >= count }
    }

    /// Whether that many connections have been made, waited for up to `limit`.
    public func receives(connections count: Int, within limit: Duration) async -> Bool {
        await journal.comesTrue(within: limit) { $0.connections >= count }
    }

    /// Whether a connection has broken TLS or HTTP, waited for up to `limit`.
    public func fails(within limit: Duration) async -> Bool {
        await journal.comesTrue(within: limit) { !$0.failures.isEmpty }
    }

    /// Whether the client closed or reset the connection of request `index` before its answer was
    /// done, waited for up to `limit`. An answer is done when the system has taken its last byte:
    /// let it end in `.stall` to see a client leave.
    public func clientLeft(request index: Int, within limit: Duration) async -> Bool {
        await journal.clientLeft(index, within: limit)
    }
}
