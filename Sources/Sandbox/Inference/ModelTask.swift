/// What a model is made for, told from its name.
enum ModelTask: Sendable, Equatable {
    case textGeneration
    case image
    case video
    case speech
    case transcription
    case embeddings
    case reranking
    case translation
    case summarization
    case imageToText
    case textClassification
    case imageClassification
    case objectDetection

    /// The words that give a model away. The first that matches wins, so `bge-reranker` comes
    /// before `bge`, and `detr-resnet` before `resnet`.
    private static let signs: [(task: ModelTask, words: [String])] = [
        (.reranking, ["reranker"]),
        (.embeddings, ["bge-", "embedding", "plamo"]),
        (.transcription, ["whisper", "nova-3", "transcribe", "universal-", "cloudflare/stt"]),
        (.speech, ["melotts", "aura", "tts", "elevenlabs/", "cloudflare/music"]),
        (
            .video,
            ["veo-", "sora", "kling", "video", "seedance", "hailuo", "cloudflare/i2v"]
        ),
        (
            .image,
            [
                "stable-diffusion", "dreamshaper", "phoenix", "lucid-origin", "flux", "image",
                "imagen", "dall-e", "recraft",
            ]
        ),
        (.translation, ["m2m100"]),
        (.summarization, ["bart-large-cnn"]),
        (.imageToText, ["llava", "uform"]),
        (.textClassification, ["distilbert"]),
        (.objectDetection, ["detr-"]),
        (.imageClassification, ["resnet"]),
    ]

    init(of model: ModelName) {
        let name = model.text.lowercased()
        let match = Self.signs.first { $0.words.contains { name.contains($0) } }
        self = model.scenario == nil ? match?.task ?? .textGeneration : .textGeneration
    }

    /// The name by which the catalog lists it.
    var title: String {
        switch self {
        case .textGeneration: "Text Generation"
        case .image: "Text-to-Image"
        case .video: "Text-to-Video"
        case .speech: "Text-to-Speech"
        case .transcription: "Automatic Speech Recognition"
        case .embeddings: "Text Embeddings"
        case .reranking: "Text Classification"
        case .translation: "Translation"
        case .summarization: "Summarization"
        case .imageToText: "Image-to-Text"
        case .textClassification: "Text Classification"
        case .imageClassification: "Image Classification"
        case .objectDetection: "Object Detection"
        }
    }
}
