#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The models of Workers AI that don't talk: each task has an output of its own.
struct HostedMedia {
    let task: ModelTask
    let model: ModelName
    let modelCall: ModelCall

    private var input: JSONValue { modelCall.input }

    func performance() throws(Refusal) -> Performance {
        Performance(try answer(), task: task.title)
    }

    private func answer() throws(Refusal) -> Answer {
        switch task {
        case .image: try image()
        case .speech: try speech()
        case .transcription: try transcription()
        case .embeddings: try embeddings()
        case .reranking: try reranking()
        case .translation:
            .envelope(["translated_text": .string("[sandbox] " + (try require("text")))])
        case .summarization:
            .envelope(["summary": .string("[sandbox] " + (try require("input_text").prefix(80)))])
        case .imageToText:
            .envelope(["description": "A picture of \(try upload("image")) bytes."])
        case .textClassification: .envelope(try labels("NEGATIVE", "POSITIVE", for: "text"))
        case .imageClassification: .envelope(try labels("SANDBOX", "BEACH", for: "image"))
        case .objectDetection: .envelope(try boxes())
        case .textGeneration: .envelope(["response": ""])
        }
    }

    private func image() throws(Refusal) -> Answer {
        if modelCall.upload == nil { _ = try require("prompt") }
        if model.contains("phoenix") { return .bytes(MediaFile.jpeg.bytes, type: "image/jpeg") }
        if model.contains("flux", "lucid-origin") {
            return .envelope(["image": Self.base64(.jpeg)])
        }
        return .bytes(MediaFile.png.bytes, type: "image/png")
    }

    private func speech() throws(Refusal) -> Answer {
        if model.contains("melotts") {
            _ = try require("prompt")
            return .envelope(["audio": Self.base64(.mp3)])
        }
        _ = try require("text")
        let isWave = input["encoding"] == "linear16" || input["container"] == "wav"
        let file = isWave ? MediaFile.wav : .mp3
        return .bytes(file.bytes, type: file.type)
    }

    private func transcription() throws(Refusal) -> Answer {
        let transcript = Transcript(of: try upload("audio"))
        if model.contains("nova-3") {
            let alternative: JSONValue = [
                "transcript": .string(transcript.text), "confidence": 1.0,
                "words": transcript.words,
            ]
            return .envelope(["results": ["channels": [["alternatives": [alternative]]]]])
        }
        var result: JSONValue = [
            "text": .string(transcript.text), "word_count": .integer(transcript.wordCount),
            "vtt": .string(transcript.vtt),
        ]
        if model.contains("turbo") {
            result["transcription_info"] = [
                "language": "en", "duration": .number("\(transcript.duration)"),
            ]
            result["segments"] = transcript.segments
        } else {
            result["words"] = transcript.words
        }
        return .envelope(result)
    }

    private func embeddings() throws(Refusal) -> Answer {
        let name = input["text"] == nil && input["documents"] != nil ? "documents" : "text"
        let texts = try Embedder.texts(input[name], named: name)
        guard texts.count <= 100 else { throw .invalid("\(name): at most 100 texts are allowed") }
        let size = Embedder.size(of: model)
        return .envelope([
            "shape": [.integer(texts.count), .integer(size)],
            "data": .array(texts.map { Embedding(of: $0, size: size).json }),
            "pooling": "cls",
        ])
    }

    private func reranking() throws(Refusal) -> Answer {
        _ = try require("query")
        guard let contexts = input["contexts"]?.items, !contexts.isEmpty else {
            throw .invalid("contexts: a list of texts is required")
        }
        let kept = max(0, input["top_k"]?.integer ?? contexts.count)
        let scores = contexts.indices.prefix(kept).map { index -> JSONValue in
            ["id": .integer(index), "score": .number("\(1 / Double(index + 1))")]
        }
        return .envelope(["response": .array(scores)])
    }

    private func labels(
        _ first: JSONValue, _ second: JSONValue, for name: String
    ) throws(Refusal) -> JSONValue {
        if name == "text" { _ = try require(name) } else { _ = try upload(name) }
        return [["label": first, "score": 0.25], ["label": second, "score": 0.75]]
    }

    private func boxes() throws(Refusal) -> JSONValue {
        _ = try upload("image")
        let box: JSONValue = ["xmin": 1, "ymin": 1, "xmax": 15, "ymax": 15]
        return [["label": "sandbox", "score": 0.75, "box": box]]
    }

    private func require(_ name: String) throws(Refusal) -> String {
        guard let text = input[name]?.text else { throw .invalid("\(name): a text is required") }
        return text
    }

    /// How many bytes came, as the body itself, as a list of numbers or in base64.
    private func upload(_ name: String) throws(Refusal) -> Int {
        let value = input[name] ?? input[name + "_b64"]
        let sent =
            modelCall.upload?.count ?? value?.items?.count
            ?? (value?.text ?? value?["body"]?.text).map { $0.utf8.count / 4 * 3 }
        guard let sent, sent > 0 else { throw .invalid("\(name): bytes are required") }
        return sent
    }

    private static func base64(_ file: MediaFile) -> JSONValue {
        .string(Data(file.bytes).base64EncodedString())
    }
}
