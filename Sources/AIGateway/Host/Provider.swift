import HTTPTypes

/// A provider as the gateway host names it.
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/providers/
public struct Provider: Sendable, Equatable {
    /// As it stands in addresses, as in `google-ai-studio`.
    public let slug: String
    private let form: Form

    /// What the account's own providers are called: this and their own name.
    public static let customPrefix = "custom-"

    /// - Parameter name: a slug, or what the catalogue calls the provider, as in `google`. Names
    ///   that begin with ``customPrefix`` are those of the account's own providers.
    public init?(named name: String) {
        let slug = Self.catalogueNames[name] ?? name
        let isCustom = slug.hasPrefix(Self.customPrefix) && slug != Self.customPrefix
        guard let form = Self.table[slug] ?? (isCustom ? Form() : nil) else { return nil }
        self.slug = slug
        self.form = form
    }

    /// A provider that this library has not heard of, taken for one that speaks as OpenAI does.
    public init(unchecked slug: String) {
        self = Provider(named: slug) ?? Provider(slug: slug, form: Form())
    }

    private init(slug: String, form: Form) {
        self.slug = slug
        self.form = form
    }

    /// The slugs of all known providers.
    public static let slugs: [String] = table.keys.sorted()

    public static let workersAI = Provider(unchecked: "workers-ai")

    /// How the provider is asked in a conversation, if it can be.
    var conversation: Conversation? { form.conversation }

    /// The fields that show the provider a key.
    func fields(showing key: Secret) -> HTTPFields {
        var fields = HTTPFields()
        fields[form.keyField] = form.keyScheme.map { "\($0) \(key.exposed)" } ?? key.exposed
        return fields
    }

    /// A conversation's format, and its address below the provider's own.
    enum Conversation: Sendable, Equatable {
        case chat(path: String)
        case messages(path: String)
        /// The model is the address.
        case run
    }

    private struct Form: Sendable, Equatable {
        var conversation: Conversation? = .chat(path: "chat/completions")
        var keyField = HTTPField.Name.authorization
        var keyScheme: String? = "Bearer"

        static let versioned = Form(conversation: .chat(path: "v1/chat/completions"))
        static let silent = Form(conversation: nil)

        static func keyed(_ field: HTTPField.Name, _ conversation: Conversation?) -> Form {
            Form(conversation: conversation, keyField: field, keyScheme: nil)
        }
    }

    private static let catalogueNames = [
        "xai": "grok", "google": "google-ai-studio", "perplexity": "perplexity-ai",
    ]

    private static let table: [String: Form] = [
        "adobe-firefly": .silent,
        "anthropic": .keyed(.xAPIKey, .messages(path: "v1/messages")),
        "aws-bedrock": .silent,
        // Resource and deployment stand in its addresses.
        "azure-openai": .keyed(.apiKey, nil),
        "baseten": .silent,
        "cartesia": .keyed(.xAPIKey, nil),
        "cerebras": Form(),
        "cohere": Form(conversation: .chat(path: "compatibility/v1/chat/completions")),
        "deepgram": Form(conversation: nil, keyScheme: "Token"),
        "deepseek": Form(),
        "elevenlabs": .keyed(.xiAPIKey, nil),
        "fal": Form(conversation: nil, keyScheme: "Key"),
        "fireworks": Form(),
        // Google's own OpenAI-compatible address: https://ai.google.dev/gemini-api/docs/openai
        "google-ai-studio": .keyed(
            .xGoogAPIKey, .chat(path: "v1beta/openai/chat/completions")),
        "google-vertex-ai": .silent,
        "grok": .versioned,
        "groq": Form(),
        "huggingface": .silent,
        "ideogram": .keyed(.apiKey, nil),
        "mistral": .versioned,
        "openai": Form(),
        "openrouter": .versioned,
        "parallel": .keyed(.xAPIKey, nil),
        "perplexity-ai": Form(),
        "replicate": .silent,
        "workers-ai": Form(conversation: .run),
    ]
}
