/// Where a model on `/ai/run` expects the text it is given.
enum RunInput: Equatable {
    /// As a conversation: text models.
    case messages
    /// In a member of that name.
    case member(String)

    /// Judges by the name, since third-party models have no schema to ask for; `--param` and
    /// `--body` say it in full where this guess is wrong. Source: https://developers.cloudflare.com/workers-ai/ and https://developers.cloudflare.com/ai-gateway/.
    init(model: String) {
        let name = model.lowercased()
        self = Self.table.first { $0.words.contains(where: name.contains) }?.input ?? .messages
    }

    private static let table: [(words: [String], input: RunInput)] = [
        (["melotts"], .member("prompt")),
        (["-reranker"], .member("query")),
        (
            [
                "embed", "/bge-", "/aura", "tts", "m2m100", "indictrans", "distilbert",
                "elevenlabs/",
            ], .member("text")
        ),
        (["bart-large-cnn"], .member("input_text")),
        (
            [
                "stable-diffusion", "dreamshaper", "flux", "phoenix", "lucid", "imagen", "-image",
                "dall-e", "cloudflare/image", "cloudflare/video", "cloudflare/music", "veo", "sora",
                "recraft", "ideogram", "seedream", "seedance", "kling", "video",
            ], .member("prompt")
        ),
    ]
}
