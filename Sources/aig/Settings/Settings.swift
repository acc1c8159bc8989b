import AIGateway

/// What a call needs to know, settled from flags, environment, config file and defaults.
struct Settings: Sendable {
    /// What `chat` and `responses` ask when no model is named: it answers on both and needs no
    /// third-party credits.
    static let defaultModel = "@cf/openai/gpt-oss-120b"
    /// What `messages` asks when no model is named.
    static let defaultMessagesModel = "anthropic/claude-sonnet-4-5"
    /// What a command asks when no model is named; `nil` where one must be.
    static func defaultModel(of command: String?) -> String? {
        switch command {
        case Run.name: nil
        case Messages.name: defaultMessagesModel
        case Image.name: defaultImageModel
        case Speak.name: defaultSpeechModel
        case Transcribe.name: defaultTranscriptionModel
        case Embed.name: defaultEmbeddingModel
        default: defaultModel
        }
    }

    /// What `image` asks when no model is named.
    static let defaultImageModel = "@cf/black-forest-labs/flux-1-schnell"
    /// What `speak` asks when no model is named.
    static let defaultSpeechModel = "@cf/deepgram/aura-1"
    /// What `transcribe` asks when no model is named.
    static let defaultTranscriptionModel = "@cf/openai/whisper-large-v3-turbo"
    /// What `embed` asks when no model is named.
    static let defaultEmbeddingModel = "@cf/baai/bge-m3"
    static let defaultRetries = 2

    var credentials: Credentials
    var network: NetworkOptions
    var gateway: RequestOptions
    /// Header fields that the caller spells.
    var extraFields: [(name: String, value: String)]
    var model: String?
    /// What to ask in turn when that model fails.
    var fallbacks: [String] = []
    /// The user's own provider keys that go along.
    var ownKeys = OwnKeys.none
    var options: ModelOptions
    var system: String?
    /// How often `aig` itself asks again.
    var retries: Int
    static let defaultIdleTimeout = Duration.seconds(300)

    /// The longest silence of the server.
    var idleTimeout: Duration?
    /// The most time for the whole call.
    var timeout: Duration?
    var showsReasoning: Bool?
}
