/// Embeddings in OpenAI's shape.
struct Embedder: Sendable {
    func perform(_ modelCall: ModelCall, as model: ModelName) throws(Refusal) -> Performance {
        guard !model.isWorkersAI || ModelTask(of: model) == .embeddings else {
            throw modelCall.door.unknownModel(model.text)
        }
        let texts = try Self.texts(modelCall.input["input"], named: "input")
        let size = try Self.size(asked: modelCall.input["dimensions"], of: model)
        let packs = modelCall.input["encoding_format"] == "base64"
        let data = texts.enumerated().map { index, text -> JSONValue in
            let embedding = Embedding(of: text, size: size)
            return [
                "object": "embedding", "index": .integer(index),
                "embedding": packs ? .string(embedding.base64) : embedding.json,
            ]
        }
        let tokens = Self.tokens(texts)
        let answer = Answer.json([
            "object": "list", "data": .array(data), "model": .string(model.served),
            "usage": ["prompt_tokens": .integer(tokens), "total_tokens": .integer(tokens)],
        ])
        return Performance(answer, task: "Text Embeddings", tokensIn: tokens)
    }

    static func texts(_ value: JSONValue?, named name: String) throws(Refusal) -> [String] {
        let texts = value?.text.map { [$0] } ?? value?.items?.compactMap(\.text) ?? []
        guard !texts.isEmpty, texts.count == value?.items?.count ?? 1 else {
            throw .invalid("\(name): a text or a list of texts is required")
        }
        return texts
    }

    static func size(asked: JSONValue?, of model: ModelName) throws(Refusal) -> Int {
        guard let asked, !asked.isNull else { return size(of: model) }
        guard let size = asked.integer, (1...4096).contains(size) else {
            throw .invalid("dimensions: must be between 1 and 4096")
        }
        return size
    }

    static func size(of model: ModelName) -> Int {
        if model.contains("small") { return 384 }
        return model.contains("large", "bge-m3") ? 1024 : 768
    }

    static func tokens(_ texts: [String]) -> Int {
        texts.reduce(0) { $0 + Tokens.split($1).count }
    }
}
