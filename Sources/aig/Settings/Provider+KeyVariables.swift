import AIGateway

extension Provider {
    /// The environment variables in which the provider's own tools expect its key; the first that is
    /// set counts.
    var keyVariables: [String] {
        switch slug {
        case "anthropic": ["ANTHROPIC_API_KEY"]
        case "aws-bedrock": ["AWS_BEARER_TOKEN_BEDROCK"]
        case "azure-openai": ["AZURE_OPENAI_API_KEY"]
        case "baseten": ["BASETEN_API_KEY"]
        case "cartesia": ["CARTESIA_API_KEY"]
        case "cerebras": ["CEREBRAS_API_KEY"]
        case "cohere": ["COHERE_API_KEY", "CO_API_KEY"]
        case "deepgram": ["DEEPGRAM_API_KEY"]
        case "deepseek": ["DEEPSEEK_API_KEY"]
        case "elevenlabs": ["ELEVENLABS_API_KEY"]
        case "fal": ["FAL_KEY"]
        case "fireworks": ["FIREWORKS_API_KEY"]
        case "google-ai-studio": ["GEMINI_API_KEY", "GOOGLE_API_KEY"]
        case "grok": ["XAI_API_KEY"]
        case "groq": ["GROQ_API_KEY"]
        case "huggingface": ["HF_TOKEN", "HUGGINGFACE_API_KEY"]
        case "ideogram": ["IDEOGRAM_API_KEY"]
        case "mistral": ["MISTRAL_API_KEY"]
        case "openai": ["OPENAI_API_KEY"]
        case "openrouter": ["OPENROUTER_API_KEY"]
        case "parallel": ["PARALLEL_API_KEY"]
        case "perplexity-ai": ["PERPLEXITY_API_KEY"]
        case "replicate": ["REPLICATE_API_TOKEN"]
        // Firefly and Vertex hand out tokens for an hour, which no variable usually holds.
        default: []
        }
    }
}
