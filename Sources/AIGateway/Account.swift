/// Whose gateways are used, by what right, and at which address.
public struct Account: Sendable, Equatable {
    /// Cloudflare's REST API (https://developers.cloudflare.com/ai-gateway/usage/rest-api/).
    public static let defaultBaseURL = "https://api.cloudflare.com/client/v4"

    /// The gateway host: providers' own APIs, and chains of models
    /// (https://developers.cloudflare.com/ai-gateway/usage/providers/).
    public static let defaultGatewayHost = "https://gateway.ai.cloudflare.com/v1"

    /// The account's identifier: 32 hexadecimal digits.
    public var id: String
    /// An API token, sent as `Authorization: Bearer`, to the gateway host as
    /// `cf-aig-authorization`. An empty one is not sent to the REST API.
    public var token: Secret
    /// The API's address without a closing slash. Only https, or http to loopback.
    public var baseURL: String

    /// The gateway host's address without a closing slash, under the same conditions.
    public var gatewayHost: String
    /// Keys of the account's owner at providers, by slug. On the gateway host they come before a key
    /// that is stored there, and before Unified Billing
    /// (https://developers.cloudflare.com/ai-gateway/configuration/bring-your-own-keys/).
    public var providerKeys: [String: Secret]

    public init(
        id: String, token: Secret, baseURL: String = Account.defaultBaseURL,
        gatewayHost: String = Account.defaultGatewayHost, providerKeys: [String: Secret] = [:]
    ) {
        self.id = id
        self.token = token
        self.baseURL = Self.withoutSlash(baseURL)
        self.gatewayHost = Self.withoutSlash(gatewayHost)
        self.providerKeys = providerKeys
    }

    private static func withoutSlash(_ address: String) -> String {
        address.hasSuffix("/") ? String(address.dropLast()) : address
    }
}
