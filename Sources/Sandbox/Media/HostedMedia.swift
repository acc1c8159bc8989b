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
        let answer = try answer()
        if let refusal = Scenario.named(in: input.jsonText)?.refusal { throw refusal }
        return Performance(answer, task: task.title)
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
        case .textGeneration, .video:
            throw Refusal(400, 5007, "No such model \(model.text) or task")
        }
    }

    private func image() throws(Refusal) -> Answer {
        guard !model.contains("flux-2") || modelCall.isForm else {
            throw .invalid("required properties at '/' are 'multipart'")
        }
        _ = try require("prompt")
        if model.contains("phoenix") { return .bytes(MediaFile.jpeg.bytes, type: "image/jpeg") }
        if model.contains("flux", "lucid-origin") {
            let count = try Pictures.count(in: input)
            let picture = Self.base64(.jpeg)
            return .envelope(
                count == 1
                    ? ["image": picture]
                    : ["images": .array(Array(repeating: picture, count: count))])
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
        if model.contains("bge-m3"), input["contexts"] != nil { return try comparison() }
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

    /// The one model that also compares: a question with texts, or texts alone, as vectors.
    private func comparison() throws(Refusal) -> Answer {
        if input["query"] != nil { return try reranking() }
        let contexts = input["contexts"]?.items ?? []
        let texts = try Embedder.texts(
            .array(contexts.map { $0["text"] ?? .null }), named: "contexts")
        let size = Embedder.size(of: model)
        return .envelope([
            "response": .array(texts.map { Embedding(of: $0, size: size).json }),
            "shape": [.integer(texts.count), .integer(size)], "pooling": "cls",
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
        if let bytes = modelCall.upload { return bytes.count }
        if let items = value?.items, !items.isEmpty {
            guard items.allSatisfy({ $0.integer.map((0...255).contains) ?? false }) else {
                throw .invalid("\(name): every entry must be a byte")
            }
            return items.count
        }
        guard let text = value?.text ?? value?["body"]?.text, !text.isEmpty else {
            throw .invalid("\(name): bytes are required")
        }
        return try Self.size(ofBase64: text, name)
    }

    private static func size(ofBase64 text: String, _ name: String) throws(Refusal) -> Int {
        let isAddress = text.hasPrefix("data:")
        let code = isAddress ? text.drop { $0 != "," }.dropFirst() : text[...]
        guard let bytes = Data(base64Encoded: String(code)), !bytes.isEmpty else {
            throw Refusal(
                400, 5004, "Invalid base64 in \(name)",
                origin: .model(type: "invalid_request_error"))
        }
        return bytes.count
    }

    private static func base64(_ file: MediaFile) -> JSONValue {
        .string(Data(file.bytes).base64EncodedString())
    }
}
