/// A server's certificate and key. They are made for tests, and public: they prove nothing.
public struct TLSIdentity: Sendable {
    /// The server's certificate, in PEM.
    public let certificatePEM: String

    /// Its private key, in PEM.
    public let privateKeyPEM: String

    /// The certificate of the test authority, in PEM: what a client is to trust. It signed all
    /// identities but `untrusted`.
    public var caPEM: String { Self.authorityPEM }
}
