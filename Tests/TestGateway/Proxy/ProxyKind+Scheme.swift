extension ProxyKind {
    /// The scheme of its URL.
    var scheme: String {
        switch self {
        case .http: "http"
        case .socks5: "socks5"
        }
    }
}
