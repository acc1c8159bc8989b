/// An absolute http or https address, taken apart as far as trusting it needs.
public struct WebAddress: Sendable, Equatable {
    /// `http` or `https`.
    public var scheme: String
    public var host: String
    public var port: Int
    /// Path and query, beginning with `/`.
    public var target: String

    /// - Throws: ``GatewayError/invalidAddress(_:)`` for anything but an http or https address.
    public init(_ text: String) throws(GatewayError) {
        guard let slashes = text.firstRange(of: "://") else {
            throw .invalidAddress("'\(text)' is no address: it should begin with https://")
        }
        scheme = text[..<slashes.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else {
            throw .invalidAddress("'\(scheme)' is not spoken, only https")
        }
        let rest = text[slashes.upperBound...]
        let authority = rest.prefix { !"/?#".contains($0) }
        let tail = rest[authority.endIndex...].prefix { $0 != "#" }
        target = tail.hasPrefix("/") ? String(tail) : "/" + tail
        guard !authority.contains("@") else {
            throw .invalidAddress("an address with a user or password is not accepted")
        }
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else {
            throw .invalidAddress("an address with a space or a control character is none")
        }
        guard let place = HostAndPort(authority), !place.host.isEmpty else {
            throw .invalidAddress("'\(text)' names no host")
        }
        host = place.host.lowercased()
        port = place.port ?? (scheme == "https" ? 443 : 80)
    }

    /// Whether the host is this machine itself, as `localhost` or by a loopback address.
    public var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { UInt8($0) != nil }
    }

    /// Throws unless a secret may be sent there: over https, or to this machine.
    public func checkIsSafe() throws(GatewayError) {
        guard scheme == "https" || isLoopback else {
            throw .invalidAddress(
                "plain http to '\(host)' would show the token to everyone on the way: use https")
        }
    }

    func hasSameOrigin(as other: WebAddress) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }

    /// The address as text.
    public var text: String { origin + target }

    private var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        let standard = scheme == "https" ? 443 : 80
        return "\(scheme)://\(name)" + (port == standard ? "" : ":\(port)")
    }

    /// Where a `Location` field leads from here (RFC 9110 §10.2.2).
    func resolving(_ location: String) throws(GatewayError) -> WebAddress {
        if location.contains("://") { return try WebAddress(location) }
        if location.hasPrefix("//") { return try WebAddress("\(scheme):\(location)") }
        if location.hasPrefix("/") { return try WebAddress(origin + location) }
        if location.hasPrefix("?") {
            return try WebAddress(origin + target.prefix { $0 != "?" } + location)
        }
        let folder = target.prefix { $0 != "?" }
        let base = folder[...(folder.lastIndex(of: "/") ?? folder.startIndex)]
        return try WebAddress(origin + base + location)
    }
}
