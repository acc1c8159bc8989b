extension Refusal.Meaning {
    /// Reads a refusal's meaning: Cloudflare's code where there is one, then the format's own
    /// error type, then the HTTP status.
    init(status: Int, code: String?, type: String?, message: String) {
        self =
            code.flatMap { Self(cloudflareCode: $0, status: status, message: message) }
            ?? [code, type].lazy.compactMap { $0 }.compactMap(Self.init(word:)).first
            ?? Self(status: status, message: message)
    }

    /// The codes of AI Gateway (2xxx), Workers AI (3xxx, 5xxx) and the API as a whole (7xxx, …).
    private init?(cloudflareCode code: String, status: Int, message: String) {
        switch Int(code) {
        case 2001: self = .unknownGateway
        case 2008: self = .unknownProvider
        case 2009: self = .gatewayOrProviderKey
        case 2040: self = .unknownKeyAlias
        case 2003: self = .gatewayRate
        case 2016: self = .guardrailPrompt
        case 2017: self = status == 422 ? .guardrailPrompt : .guardrailAnswer
        case 2021: self = .noCredits
        case 2029: self = .dlpPrompt
        case 2030: self = .dlpAnswer
        case 2005, 7009, 7013: self = .unavailable
        case 3006: self = .tooLarge
        case 5021: self = .contextWindow
        case 3007, 3008, 3046: self = .timeout
        case 3021: self = .modelRate
        case 3036: self = .dailyAllocation
        case 3040: self = .noCapacity
        case 3042, 5007: self = .unknownModel
        case 5016, 5018, 3023, 3041: self = .access
        case 5028: self = .modelWithdrawn
        case 5035: self = .paidPlan
        case 1031: self = .missingPermission
        case 9106: self = .malformedToken
        case 10000: self = status == 403 ? .missingPermission : .badToken
        case 7001 where status == 405: self = .methodNotAllowed
        case 7002: self = .notFound
        case 7000, 7003: self = .noSuchPlace
        default: return nil
        }
    }

    /// The words of the OpenAI and Anthropic formats.
    private init?(word: String) {
        switch word {
        case "insufficient_quota", "billing_error", "billing_hard_limit_reached": self = .quota
        case "rate_limit_error", "rate_limit_exceeded", "requests", "tokens": self = .rate
        case "overloaded_error": self = .overloaded
        case "api_error", "server_error", "internal_server_error": self = .unavailable
        case "timeout_error": self = .timeout
        case "authentication_error", "invalid_api_key": self = .badToken
        case "permission_error": self = .missingPermission
        case "model_not_found": self = .unknownModel
        case "not_found_error": self = .notFound
        case "request_too_large": self = .tooLarge
        case "context_length_exceeded": self = .contextWindow
        case "content_filter", "content_policy_violation": self = .policy
        default: return nil
        }
    }

    private init(status: Int, message: String) {
        let text = message.lowercased()
        switch status {
        case 400 where text.contains("byok") || text.contains("own credentials"):
            self = .keyRequired
        case 401: self = .badToken
        case 402: self = text.contains("x402") ? .paymentTerms : .noCredits
        case 403 where text.contains("polic") || text.contains("blocked"): self = .policy
        case 403: self = .missingPermission
        case 404: self = .notFound
        case 405: self = .methodNotAllowed
        case 408: self = .timeout
        case 410: self = .modelWithdrawn
        case 413: self = .tooLarge
        case 424: self = .guardrailPrompt
        case 429 where text.contains("spend") || text.contains("budget"): self = .spendLimit
        case 429 where text.contains("quota"): self = .quota
        case 429: self = .rate
        case 529: self = .overloaded
        case 500...: self = .unavailable
        default: self = .badRequest
        }
    }
}
