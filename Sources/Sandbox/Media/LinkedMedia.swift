/// Third-party models that don't talk: the answer says where the result lies.
struct LinkedMedia {
    let task: ModelTask
    let model: ModelName
    let modelCall: ModelCall

    private var input: JSONValue { modelCall.input }

    func performance() throws(Refusal) -> Performance {
        if task == .embeddings { return try embeddings() }
        let result = try result()
        // The job was taken on, so that its failure is the result of a call that went well.
        if let refusal = Scenario.named(in: input.jsonText)?.refusal {
            return Performance(.json(Self.failed(refusal)), task: task.title)
        }
        return Performance(.json(["state": "Completed", "result": result]), task: task.title)
    }

    private static func failed(_ refusal: Refusal) -> JSONValue {
        [
            "state": "Failed",
            "error": ["code": .integer(refusal.code), "message": .string(refusal.message)],
        ]
    }

    private func result() throws(Refusal) -> JSONValue {
        switch task {
        case .image:
            try require("prompt")
            let count = try Pictures.count(in: input)
            let picture = link(.png)
            return count == 1
                ? ["image": picture] : ["images": .array(Array(repeating: picture, count: count))]
        case .video:
            try require("prompt")
            return ["video": link(.mp4)]
        case .speech:
            try require("text", "input", "prompt")
            let format = input["response_format"] ?? input["output_format"]
            let isWave = format?.text?.hasPrefix("wav") ?? false
            return ["audio": link(isWave ? .wav : .mp3)]
        case .transcription:
            try require("audio_url", "audio")
            let address = input["audio_url"]?.text ?? input["audio"]?.text ?? ""
            let transcript = Transcript(of: address.utf8.count)
            return ["text": .string(transcript.text), "words": transcript.words]
        default:
            throw Refusal(400, 5007, "The sandbox doesn't act out this third-party task")
        }
    }

    /// In OpenAI's shape, without a state.
    private func embeddings() throws(Refusal) -> Performance {
        let call = modelCall.replacingInput { $0["input"] = $0["input"] ?? $0["text"] }
        return try Embedder().perform(call, as: model)
    }

    private func link(_ file: MediaFile) -> JSONValue {
        .string(file.address(on: modelCall.call.authority))
    }

    private func require(_ names: String...) throws(Refusal) {
        guard names.contains(where: { input[$0]?.text?.isEmpty == false }) else {
            throw .invalid("\(names[0]): a text is required")
        }
    }
}
