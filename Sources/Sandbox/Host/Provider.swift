import HTTPTypes

/// Who serves models behind the gateway host.
struct Provider: Sendable, Equatable {
    /// Whose language its addresses, keys and errors follow.
    enum Family: Sendable {
        case openAI
        case anthropic
        case google
        case workersAI
    }

    /// As it stands in addresses.
    let slug: String

    private static let customMark = "custom-"

    private static let slugs: Set<String> = [
        "workers-ai", "openai", "anthropic", "google-ai-studio", "google-vertex-ai",
        "aws-bedrock", "azure-openai", "mistral", "cohere", "groq", "grok", "deepseek",
        "openrouter", "perplexity-ai", "cerebras", "huggingface", "replicate", "cartesia",
        "elevenlabs", "adobe-firefly", "fireworks", "baseten", "parallel", "fal", "ideogram",
        "deepgram",
    ]

    /// Nothing when there is no such provider. Those that begin with `custom-` are the account's.
    init(_ slug: String) throws(Refusal) {
        guard Self.slugs.contains(slug) || slug.hasPrefix(Self.customMark) else {
            throw .unknownProvider
        }
        self.slug = slug
    }

    /// What the account calls a provider of its own.
    var customSlug: String? {
        slug.hasPrefix(Self.customMark) ? String(slug.dropFirst(Self.customMark.count)) : nil
    }

    var family: Family {
        switch slug {
        case "anthropic": .anthropic
        case "google-ai-studio", "google-vertex-ai": .google
        case "workers-ai": .workersAI
        default: .openAI
        }
    }

    /// The provider's own key that came with the call.
    func key(in call: Call) -> String? {
        let named: String? =
            switch slug {
            case "anthropic": call.fields["x-api-key"]
            case "google-ai-studio": call.fields["x-goog-api-key"] ?? call.query["key"]
            case "azure-openai": call.fields["api-key"]
            case "elevenlabs": call.fields["xi-api-key"]
            default: nil
            }
        return named ?? Self.bearer(in: call)
    }

    /// The key after its scheme, which is not the same word everywhere.
    static func bearer(in call: Call) -> String? {
        call.fields[.authorization]?.split(separator: " ").last.map(String.init)
    }
}
