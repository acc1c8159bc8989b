/// How connections are made.
public struct NetworkOptions: Sendable, Hashable {
    /// The longest wait for a connection, TLS included.
    public var connectTimeout: Duration = .seconds(10)
    /// The longest time without a byte, between two or before the first. Time in which the caller
    /// doesn't pull counts as well.
    public var idleTimeout: Duration?
    /// Whether requests to one host share a connection, where the host can (HTTP/2). Else each
    /// request under way has a connection of its own: none waits for another, and a connection that
    /// breaks takes one answer with it.
    public var sharesConnections = true
    /// Through which proxy connections go.
    public var proxy: ProxyAddress?
    /// A file of CA certificates (PEM) to trust in place of the system's.
    public var trustedFile: String?
    /// A folder of CA certificates in OpenSSL's hashed form to trust in place of the system's.
    public var trustedFolder: String?

    public init() {}
}
