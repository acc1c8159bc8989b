/// Whose gateways are used, by what right, and at which address.
public struct Account: Sendable, Equatable {
    /// Cloudflare's REST API (https://developers.cloudflare.com/ai-gateway/usage/rest-api/).
    public static let defaultBaseURL = "https://api.cloudflare.com/client/v4"

    /// The account's identifier: 32 hexadecimal digits.
    public var id: String
    /// An API token, sent as `Authorization: Bearer`.
    public var token: Secret
    /// The API's address without a closing slash. Only https, or http to loopback.
    public var baseURL: String

    public init(id: String, token: Secret, baseURL: String = Account.defaultBaseURL) {
        self.id = id
        self.token = token
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    }
}
