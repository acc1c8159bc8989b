/// The names by which gateways know providers.
///
/// Source: https://developers.cloudflare.com/ai-gateway/usage/providers/
public enum ProviderSlug {
    /// What the account's own providers are called: this and their own name.
    public static let customPrefix = "custom-"

    /// Those documented; gateways may know more.
    public static let known = [
        "adobe-firefly", "anthropic", "aws-bedrock", "azure-openai", "baseten", "cartesia",
        "cerebras", "cohere", "deepgram", "deepseek", "elevenlabs", "fal", "fireworks",
        "google-ai-studio", "google-vertex-ai", "grok", "groq", "huggingface", "ideogram",
        "mistral", "openai", "openrouter", "parallel", "perplexity-ai", "replicate", "workers-ai",
    ]

    /// What the catalogue of models calls some of them.
    public static let catalogueNames = ["google": "google-ai-studio", "xai": "grok"]

    public static func isKnown(_ slug: String) -> Bool {
        known.contains(slug)
            || (slug.hasPrefix(customPrefix) && slug.count > customPrefix.count)
    }
}
