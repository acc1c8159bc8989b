/// What a model is made for, told from its name.
enum ModelTask: Sendable, Equatable {
    case textGeneration
    case image
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
    /// before `bge`.
    private static let signs: [(task: ModelTask, words: [String])] = [
        (.reranking, ["reranker"]),
        (.embeddings, ["bge-", "embedding", "plamo"]),
        (.transcription, ["whisper", "nova-3", "transcribe", "universal-", "cloudflare/stt"]),
        (.speech, ["melotts", "aura", "tts", "elevenlabs/"]),
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
        (.imageClassification, ["resnet"]),
        (.objectDetection, ["detr-"]),
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
