/// Every setting that the environment or the config file can hold, under the file's name for it.
enum SettingKey: String, CaseIterable {
    // Whose account
    case accountID = "account_id"
    case token
    case tokenCommand = "token_command"
    case tokenFile = "token_file"
    case baseURL = "base_url"
    case gatewayHost = "gateway_host"
    // What is asked
    case model, system, effort, provider, temperature
    case maxTokens = "max_tokens"
    case topP = "top_p"
    // How the gateway treats it
    case gateway
    case skipCache = "skip_cache"
    case cacheTTL = "cache_ttl"
    case collectLog = "collect_log"
    case collectLogPayload = "collect_log_payload"
    case requestTimeout = "request_timeout"
    case maxAttempts = "max_attempts"
    case retryDelay = "retry_delay"
    case backoff, metadata
    case customCost = "custom_cost"
    case eventID = "event_id"
    case byokAlias = "byok_alias"
    case noWholesale = "no_wholesale"
    case zdr
    case otelTraceID = "otel_trace_id"
    case otelParentSpanID = "otel_parent_span_id"
    case sessionID = "session_id"
    case turnID = "turn_id"
    case noSessionAffinity = "no_session_affinity"
    case allowedModels = "allowed_models"
    case allowedProviders = "allowed_providers"
    case sessionAffinity = "session_affinity"
    case anthropicVersion = "anthropic_version"
    case anthropicBeta = "anthropic_beta"
    // How the call is made
    case retries, timeout
    case connectTimeout = "connect_timeout"
    case idleTimeout = "idle_timeout"
    // How the answer is shown
    case reasoning

    /// The environment variables that set it; the first that is set counts.
    var variables: [String] {
        switch self {
        case .accountID: ["CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID"]
        case .token: ["CLOUDFLARE_API_TOKEN", "CF_API_TOKEN"]
        case .baseURL: ["CLOUDFLARE_API_BASE_URL", "CLOUDFLARE_BASE_URL", "CF_API_BASE_URL"]
        case .gateway: ["AIG_GATEWAY", "CLOUDFLARE_AI_GATEWAY_ID"]
        default: ["AIG_" + rawValue.uppercased()]
        }
    }

    /// Whether it is a secret, to be masked wherever settings are shown.
    var isSecret: Bool { self == .token }

    /// Whether it says what a model is asked, and how.
    var isAboutModel: Bool {
        [.model, .system, .effort, .provider, .temperature, .maxTokens, .topP].contains(self)
    }

    /// Whether it says whose account is used; such keys stand in profiles only, not in the defaults
    /// of a command.
    var isCredential: Bool {
        [.accountID, .token, .tokenCommand, .tokenFile, .baseURL, .gatewayHost].contains(self)
    }
}
