/// What a caller asks of the gateway for one request. What is `nil` is not sent, so that the
/// gateway's own settings hold; *unset* differs from *false*.
///
/// Source: https://developers.cloudflare.com/ai-gateway/configuration/ and features
public struct RequestOptions: Sendable, Equatable {
    /// The gateway to go through, at most 64 characters.
    public var gatewayID: String?
    /// Go to the provider even when an answer is cached.
    public var skipCache: Bool?
    /// How long the answer may be cached: 60 s to 30 days, whole seconds.
    public var cacheTTL: Duration?
    /// Cache under this key in place of the request itself.
    public var cacheKey: String?
    /// Whether the request appears in the gateway's log.
    public var collectLog: Bool?
    /// Whether the log keeps the bodies.
    public var collectLogPayload: Bool?
    /// How long the gateway waits for a provider's first byte.
    public var requestTimeout: Duration?
    /// How often the gateway asks a provider: 1 to 5.
    public var maxAttempts: Int?
    /// The gateway's pause before asking again: at most 5 s.
    public var retryDelay: Duration?
    /// How that pause grows.
    public var backoff: Backoff?
    /// Up to five tags for logs and limits: strings, numbers or booleans.
    public var metadata: JSONObject?
    /// Costs in place of the list price: `per_token_in`, `per_token_out`, `total_cost`, ….
    public var customCost: JSONObject?
    /// The caller's own identifier, echoed and searchable in the log.
    public var eventID: String?
    /// The stored provider key to use. The REST API ignores it.
    public var byokAlias: String?
    /// Refuse Unified Billing for this request.
    public var noWholesale: Bool?
    /// Zero data retention, for Unified Billing with OpenAI and Anthropic.
    public var zdr: Bool?
    /// The OpenTelemetry trace to join: 32 hexadecimal digits.
    public var otelTraceID: String?
    /// The OpenTelemetry parent span: 16 hexadecimal digits.
    public var otelParentSpanID: String?
    /// Auto Router: the conversation, so that its turns stay with one model.
    public var sessionID: String?
    /// Auto Router: the turn.
    public var turnID: String?
    /// Auto Router: choose anew each time.
    public var noSessionAffinity: Bool?
    /// Auto Router: the models to choose from, `*` allowed.
    public var allowedModels: [String] = []
    /// Auto Router: the providers to choose from.
    public var allowedProviders: [String] = []
    /// Keep a conversation on one Workers AI host, for its prefix cache.
    public var sessionAffinity: String?
    /// How the call is paid when not by the account: `x402`.
    public var paymentMethod: String?
    /// The signed payment that goes with ``paymentMethod``.
    public var paymentSignature: Secret?
    /// Cloudflare Access: the user's token for a custom domain.
    public var accessToken: Secret?
    /// Cloudflare Access: a service token's identifier.
    public var accessClientID: String?
    /// Cloudflare Access: a service token's secret.
    public var accessClientSecret: Secret?
    /// The version of Anthropic's API; sent with messages in any case.
    public var anthropicVersion: String?
    /// Anthropic's beta features to switch on.
    public var anthropicBeta: [String] = []
    /// Whether documented limits are checked before sending.
    public var isValidated = true

    public init() {}

    /// How the gateway's pause between attempts grows.
    public enum Backoff: String, Sendable, CaseIterable {
        case constant, linear, exponential
    }
}
