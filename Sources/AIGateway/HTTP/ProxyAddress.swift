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
            // The library below knows no way to send them.
            guard kind == .http else { return nil }
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
