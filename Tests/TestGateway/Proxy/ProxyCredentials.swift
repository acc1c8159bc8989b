/// What a proxy asks of its clients by Basic authentication.
public struct ProxyCredentials: Sendable {
    /// The user's name.
    public var user: String

    /// The user's password.
    public var password: String

    /// Credentials of these.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}
