/// What a proxy speaks.
public enum ProxyKind: Sendable {
    /// HTTP/1: `CONNECT`, and requests in the absolute form; with credentials, only for those
    /// who have them.
    case http(credentials: ProxyCredentials?)

    /// SOCKS 5 without authentication.
    case socks5
}
