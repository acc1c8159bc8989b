import AIGateway
import ArgumentParser

/// One flag for each `cf-aig-*` header, under the header's name without its prefix and in full.
///
/// ``Settings`` gives them the defaults of environment and config file.
struct GatewayFlags: ParsableArguments {
    @Option(
        name: [
            .customShort("g"), .customLong("gateway"), .customLong("gateway-id"),
            .customLong("cf-aig-gateway-id"),
        ],
        help: .init("The gateway to go through.", valueName: "id"))
    var gateway: String?

    @Flag(
        name: .header("skip-cache"), inversion: .prefixedNo,
        help: "Whether to ask the provider even if the answer is cached.")
    var skipCache: Bool?

    @Option(
        name: .header("cache-ttl"),
        help: .init("How long the answer may be cached: 60 s to 30 d.", valueName: "duration"))
    var cacheTTL: DurationArgument?

    @Option(
        name: .header("cache-key"),
        help: .init("Cache under this key, whatever the request.", valueName: "key"))
    var cacheKey: String?

    @Flag(
        name: .header("collect-log"), inversion: .prefixedNo,
        help: "Whether the gateway logs the request.")
    var collectLog: Bool?

    @Flag(
        name: .header("collect-log-payload"), inversion: .prefixedNo,
        help: "Whether the log keeps prompt and answer.")
    var collectLogPayload: Bool?

    @Option(
        name: .header("request-timeout"),
        help: .init(
            "How long the gateway waits for a provider's first byte; a bare number is in ms.",
            valueName: "duration"))
    var requestTimeout: DurationArgument?

    @Option(
        name: .header("max-attempts"),
        help: .init("How often the gateway asks a provider: 1 to 5.", valueName: "n"))
    var maxAttempts: Int?

    @Option(
        name: .header("retry-delay"),
        help: .init(
            "The gateway's pause before it asks again: up to 5 s; a bare number is in ms.",
            valueName: "duration"))
    var retryDelay: DurationArgument?

    @Option(name: .header("backoff"), help: "How that pause grows.")
    var backoff: RequestOptions.Backoff?

    @Option(
        name: .header("metadata"),
        help: .init(
            "A tag for logs and limits, or a JSON object of them; up to 5.", valueName: "key=value")
    )
    var metadata: [String] = []

    @Option(
        name: .header("custom-cost"),
        help: .init(
            "Costs in place of the list price, as in '{\"per_token_in\":0.001}'.", valueName: "json"
        ))
    var customCost: String?

    @Option(
        name: .header("event-id"),
        help: .init("Your own identifier for the request, searchable in the log.", valueName: "id"))
    var eventID: String?

    @Option(
        name: .header("byok-alias"),
        help: .init("The stored provider key to use. The REST API ignores it.", valueName: "alias"))
    var byokAlias: String?

    @Flag(name: .header("no-wholesale"), help: "Refuse Unified Billing for this request.")
    var noWholesale = false

    @Flag(
        name: .header("zdr"), inversion: .prefixedNo,
        help: "Zero data retention (Unified Billing with OpenAI and Anthropic).")
    var zdr: Bool?

    @Option(
        name: .header("otel-trace-id"),
        help: .init("The OpenTelemetry trace to join: 32 hexadecimal digits.", valueName: "id"))
    var otelTraceID: String?

    @Option(
        name: .header("otel-parent-span-id"),
        help: .init("The OpenTelemetry parent span: 16 hexadecimal digits.", valueName: "id"))
    var otelParentSpanID: String?

    @Option(
        name: .header("session-id"),
        help: .init("Auto Router: the conversation, to stay with one model.", valueName: "id"))
    var sessionID: String?

    @Option(name: .header("turn-id"), help: .init("Auto Router: the turn.", valueName: "id"))
    var turnID: String?

    @Flag(name: .header("no-session-affinity"), help: "Auto Router: choose anew each time.")
    var noSessionAffinity = false

    @Option(
        name: .header("allowed-models"),
        help: .init("Auto Router: a model to choose from, '*' allowed.", valueName: "model"))
    var allowedModels: [String] = []

    @Option(
        name: .header("allowed-providers"),
        help: .init("Auto Router: a provider to choose from.", valueName: "provider"))
    var allowedProviders: [String] = []

    @Option(
        name: [.customLong("session-affinity"), .customLong("x-session-affinity")],
        help: .init("Keep a conversation on one Workers AI host.", valueName: "id"))
    var sessionAffinity: String?

    @Option(
        help: .init(
            "How the call is paid when not by the account, as in x402.", valueName: "method"))
    var paymentMethod: String?

    @Option(
        help: .init(
            "The environment variable that holds the signed payment.", valueName: "variable"))
    var paymentSignatureEnv: String?

    @Option(
        name: .customLong("access-client-id"),
        help: .init(
            "Cloudflare Access: a service token's ID; its secret is read from CF_ACCESS_CLIENT_SECRET, a user's token from CF_ACCESS_TOKEN.",
            valueName: "id"))
    var accessClientID: String?

    @Option(help: .init("The version of Anthropic's API.", valueName: "date"))
    var anthropicVersion: String?

    @Option(help: .init("A beta feature of Anthropic's API.", valueName: "name"))
    var anthropicBeta: [String] = []

    @Flag(help: "Send values beyond the documented limits.")
    var noValidate = false
}

extension NameSpecification {
    /// A header's flag: its name without `cf-aig-`, and in full.
    static func header(_ name: String) -> NameSpecification {
        [.customLong(name), .customLong("cf-aig-\(name)")]
    }
}
