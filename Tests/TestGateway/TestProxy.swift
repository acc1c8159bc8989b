/// A proxy on loopback. It leads nowhere but to ports of this machine, whatever host it is asked
/// for, so that a client may be tested with the real names.
public struct TestProxy: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int

    /// `http://127.0.0.1:port`, or `socks5://127.0.0.1:port`.
    public let origin: String

    private let host: ProxyHost

    /// Serves while `body` runs. All targets lead to `onlyPort` if it is given, else each to its
    /// own port, on 127.0.0.1. With `refusal`, all are refused with that HTTP status, or as SOCKS
    /// does. `lifetime` bounds every wait in it.
    @discardableResult
    public static func serving<T>(
        _ kind: ProxyKind = .http(credentials: nil),
        leadingTo onlyPort: Int? = nil,
        refusal: Int? = nil,
        lifetime: Duration = .seconds(60),
        body: (TestProxy) async throws -> T
    ) async throws -> T {
        let host = ProxyHost(kind: kind, onlyPort: onlyPort, refusal: refusal)
        let loopback = Loopback(
            welcome: { try Peer($0) },
            serve: { await host.serve($0) },
            lifetime: lifetime
        )
        return try await loopback.listening { port in
            let origin = "\(kind.scheme)://127.0.0.1:\(port)"
            return try await body(TestProxy(port: port, origin: origin, host: host))
        }
    }

    /// The targets asked for, as they were: `name:port`, or the whole URL of a request to forward.
    /// A client without the credentials has asked for nothing.
    public func targets() async -> [String] { await host.record.value.targets }

    /// The heads of the requests to an HTTP proxy, also of those refused.
    public func requests() async -> [ReceivedRequest] { await host.record.value.requests }

    /// How many connections were made so far.
    public func connectionCount() async -> Int { await host.record.value.connections }
}
