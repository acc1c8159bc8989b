/// Short names for the tasks of the catalogue.
///
/// Source: the names of https://developers.cloudflare.com/workers-ai/models/.
enum ModelTask {
    private static let names = [
        "text": "Text Generation", "chat": "Text Generation",
        "image": "Text-to-Image", "images": "Text-to-Image",
        "speech": "Text-to-Speech", "speak": "Text-to-Speech",
        "transcription": "Automatic Speech Recognition",
        "transcribe": "Automatic Speech Recognition",
        "embedding": "Text Embeddings", "embeddings": "Text Embeddings",
        "embed": "Text Embeddings",
        "translation": "Translation", "summary": "Summarization",
        "summarization": "Summarization",
        "classification": "Text Classification",
        "image-classification": "Image Classification",
        "detection": "Object Detection", "vision": "Image-to-Text",
        "description": "Image-to-Text",
    ]

    /// The catalogue's name for a task, which may have been given already.
    static func listed(_ name: String) -> String { names[name.lowercased()] ?? name }
}
