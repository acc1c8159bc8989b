public import HTTPTypes

/// Every header field that this library sends or reads by name, spelled once.
///
/// Source: https://developers.cloudflare.com/ai-gateway/glossary/ and the pages of each feature.
/// The names are literals that are valid by construction; ``HTTPField/Name/init(known:)`` says so.
extension HTTPField.Name {
    // Request options
    public static let gatewayID = HTTPField.Name(known: "cf-aig-gateway-id")
    public static let skipCache = HTTPField.Name(known: "cf-aig-skip-cache")
    public static let cacheTTL = HTTPField.Name(known: "cf-aig-cache-ttl")
    public static let cacheKey = HTTPField.Name(known: "cf-aig-cache-key")
    public static let collectLog = HTTPField.Name(known: "cf-aig-collect-log")
    public static let collectLogPayload = HTTPField.Name(known: "cf-aig-collect-log-payload")
    public static let requestTimeout = HTTPField.Name(known: "cf-aig-request-timeout")
    public static let maxAttempts = HTTPField.Name(known: "cf-aig-max-attempts")
    public static let retryDelay = HTTPField.Name(known: "cf-aig-retry-delay")
    public static let backoff = HTTPField.Name(known: "cf-aig-backoff")
    public static let metadata = HTTPField.Name(known: "cf-aig-metadata")
    public static let customCost = HTTPField.Name(known: "cf-aig-custom-cost")
    public static let eventID = HTTPField.Name(known: "cf-aig-event-id")
    public static let byokAlias = HTTPField.Name(known: "cf-aig-byok-alias")
    public static let noWholesale = HTTPField.Name(known: "cf-aig-no-wholesale")
    public static let zdr = HTTPField.Name(known: "cf-aig-zdr")
    public static let otelTraceID = HTTPField.Name(known: "cf-aig-otel-trace-id")
    public static let otelParentSpanID = HTTPField.Name(known: "cf-aig-otel-parent-span-id")
    public static let sessionID = HTTPField.Name(known: "cf-aig-session-id")
    public static let turnID = HTTPField.Name(known: "cf-aig-turn-id")
    public static let noSessionAffinity = HTTPField.Name(known: "cf-aig-no-session-affinity")
    public static let allowedModels = HTTPField.Name(known: "cf-aig-allowed-models")
    public static let allowedProviders = HTTPField.Name(known: "cf-aig-allowed-providers")
    public static let sessionAffinity = HTTPField.Name(known: "x-session-affinity")
    public static let paymentMethod = HTTPField.Name(known: "payment-method")
    public static let paymentSignature = HTTPField.Name(known: "payment-signature")
    public static let accessToken = HTTPField.Name(known: "cf-access-token")
    public static let accessClientID = HTTPField.Name(known: "cf-access-client-id")
    public static let accessClientSecret = HTTPField.Name(known: "cf-access-client-secret")
    public static let anthropicVersion = HTTPField.Name(known: "anthropic-version")
    public static let anthropicBeta = HTTPField.Name(known: "anthropic-beta")

    // Credentials that belong to one host
    static let gatewayAuthorization = HTTPField.Name(known: "cf-aig-authorization")
    static let xAPIKey = HTTPField.Name(known: "x-api-key")
    static let xGoogAPIKey = HTTPField.Name(known: "x-goog-api-key")
    static let apiKey = HTTPField.Name(known: "api-key")
    static let xiAPIKey = HTTPField.Name(known: "xi-api-key")

    // What an answer says about itself
    static let logID = HTTPField.Name(known: "cf-aig-log-id")
    static let requestID = HTTPField.Name(known: "cf-aig-request-id")
    static let cacheStatus = HTTPField.Name(known: "cf-aig-cache-status")
    static let step = HTTPField.Name(known: "cf-aig-step")
    static let servedModel = HTTPField.Name(known: "cf-aig-model")
    static let servedProvider = HTTPField.Name(known: "cf-aig-provider")
    static let routedModel = HTTPField.Name(known: "cf-aig-routed-model")
    static let routingReason = HTTPField.Name(known: "cf-aig-routing-reason")
    static let routingDecisionID = HTTPField.Name(known: "cf-aig-routing-decision-id")
    static let dlp = HTTPField.Name(known: "cf-aig-dlp")
    static let runID = HTTPField.Name(known: "cf-aig-run-id")
    static let workersAIRequestID = HTTPField.Name(known: "cf-ai-req-id")
    static let ray = HTTPField.Name(known: "cf-ray")
    static let retryAfterMilliseconds = HTTPField.Name(known: "retry-after-ms")
    static let paymentRequired = HTTPField.Name(known: "payment-required")

    /// A name that is a valid token, as every name in this file is.
    private init(known name: String) {
        self = HTTPField.Name(name) ?? .userAgent
        assert(canonicalName == name, "not a field name: \(name)")
    }

    /// The fields that prove who is asking. None of them follows a redirect to another host.
    static let credentials: Set<HTTPField.Name> = [
        .authorization, .proxyAuthorization, .cookie, .gatewayAuthorization, .xAPIKey,
        .xGoogAPIKey, .apiKey, .xiAPIKey, .accessToken, .accessClientID, .accessClientSecret,
        .paymentSignature,
    ]
}
