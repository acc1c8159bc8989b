/// How connections are made.
public struct NetworkOptions: Sendable, Hashable {
    /// The longest wait for a connection, TLS included.
    public var connectTimeout: Duration = .seconds(10)
    /// The longest silence of a server, between two bytes or before the first.
    public var idleTimeout: Duration = .seconds(300)
    /// Through which proxy connections go.
    public var proxy: ProxyAddress?
    /// A file of CA certificates (PEM) to trust in place of the system's.
    public var trustedFile: String?
    /// A folder of CA certificates in OpenSSL's hashed form to trust in place of the system's.
    public var trustedFolder: String?

    public init() {}
}

/// Where a proxy listens, and how it is spoken to.
public struct ProxyAddress: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case http, socks5 }

    public var kind: Kind
    public var host: String
    public var port: Int
    public var user: String?
    public var password: String?

    /// Reads an address such as `http://user:password@host:3128`, `socks5h://host` or `host:port`.
    ///
    /// - Returns: `nil` when it names no host, or a kind of proxy that isn't spoken, such as one
    ///   that is itself reached over TLS.
    public init?(_ address: String) {
        let parts = address.split(separator: "://", maxSplits: 1)
        guard let rest = parts.last else { return nil }
        switch parts.count == 2 ? parts[0].lowercased() : "http" {
        case "http": (kind, port) = (.http, 80)
        case "socks5", "socks5h", "socks": (kind, port) = (.socks5, 1080)
        default: return nil
        }
        let authority = rest.prefix { $0 != "/" }
        let pieces = authority.split(separator: "@", omittingEmptySubsequences: false)
        let credentials = pieces.dropLast().joined(separator: "@")
        if !credentials.isEmpty {
            let halves = credentials.split(separator: ":", maxSplits: 1)
            user = halves.first.map { PercentCoding.decode($0) }
            password = halves.dropFirst().first.map { PercentCoding.decode($0) }
        }
        guard let place = pieces.last, let host = HostAndPort(place), !host.host.isEmpty else {
            return nil
        }
        self.host = host.host
        if let port = host.port { self.port = port }
    }
}

/// A host's name or address, and a port where one is given; brackets of IPv6 are taken off.
struct HostAndPort: Equatable {
    var host: String
    var port: Int?

    init?(_ text: some StringProtocol) {
        let rest: Substring
        if text.hasPrefix("[") {
            let inside = text.dropFirst().prefix { $0 != "]" }
            host = String(inside)
            rest = Substring(text[inside.endIndex...].dropFirst())
        } else {
            let name = text.prefix { $0 != ":" }
            host = String(name)
            rest = Substring(text[name.endIndex...])
        }
        guard !rest.isEmpty else { return }
        guard rest.first == ":", let port = UInt16(rest.dropFirst()) else { return nil }
        self.port = Int(port)
    }
}
