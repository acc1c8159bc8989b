/// A "no" from the API, from a provider behind it, or from the edge before it.
///
/// Source: Cloudflare's AI Gateway and Workers AI error documentation, and the bodies of the
/// OpenAI and Anthropic formats.
public struct Refusal: Sendable, Equatable {
    /// What happened, by status, code and type.
    public var meaning: Meaning
    /// The HTTP status; absent for an error inside a stream that began with 200.
    public var status: Int?
    /// Cloudflare's number or the provider's word, as in `2003` or `model_not_found`.
    public var code: String?
    /// The sender's own explanation, one line.
    public var message: String
    /// The members that a validation error points at.
    public var path: [String]
    /// How long to wait before asking again, in seconds, when the answer says.
    public var retryAfter: Double?
    /// The answer's header fields, for the ray and log identifiers.
    public var metadata: ReplyMetadata?

    public init(
        meaning: Meaning, status: Int?, code: String? = nil, message: String, path: [String] = [],
        retryAfter: Double? = nil, metadata: ReplyMetadata? = nil
    ) {
        self.meaning = meaning
        self.status = status
        self.code = code
        self.message = message
        self.path = path
        self.retryAfter = retryAfter
        self.metadata = metadata
    }

    /// The kinds of refusal that call for different answers.
    public enum Meaning: String, Sendable, Equatable, CaseIterable {
        // The request
        case badRequest, unknownModel, unknownGateway, unknownProvider, unknownKeyAlias
        case missingDefaultGateway
        case keyRequired, notFound, noSuchPlace, alreadyExists, changedMeanwhile,
            methodNotAllowed, modelWithdrawn, tooLarge
        case contextWindow
        // The token
        case malformedToken, badToken, missingPermission, missingSecretsPermission
        case gatewayOrProviderKey, paidPlan, access
        // Money
        case noCredits, paymentTerms, spendLimit, dailyAllocation, quota
        // Rules
        case guardrailPrompt, guardrailAnswer, dlpPrompt, dlpAnswer, policy
        // Time
        case gatewayRate, modelRate, noCapacity, rate, timeout
        // Weather
        case overloaded, unavailable
    }

    /// Whether the cause is passing, so that the same request may succeed later.
    public var isPassing: Bool {
        switch meaning {
        case .gatewayRate, .modelRate, .noCapacity, .rate, .timeout, .overloaded: true
        case .unavailable: status.map(Self.passingStatuses.contains) ?? true
        default: false
        }
    }

    private static let passingStatuses: Set<Int> = [
        408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529,
    ]
}
