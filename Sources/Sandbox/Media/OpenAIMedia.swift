#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Pictures and sound at the addresses that OpenAI gave them.
struct OpenAIMedia {
    private let modelCall: ModelCall

    private var input: JSONValue { modelCall.input }

    init(_ modelCall: ModelCall) {
        self.modelCall = modelCall
    }

    func performance() throws(Refusal) -> Performance {
        switch modelCall.door.format {
        case .image: Performance(try image(), task: ModelTask.image.title)
        case .speech: Performance(try speech(), task: ModelTask.speech.title)
        default: Performance(try transcription(), task: ModelTask.transcription.title)
        }
    }

    private func image() throws(Refusal) -> Answer {
        try require("prompt")
        let count = try Pictures.count(in: input)
        let picture: JSONValue =
            input["response_format"] == "url"
            ? ["url": .string(MediaFile.png.address(on: modelCall.call.authority))]
            : ["b64_json": .string(Data(MediaFile.png.bytes).base64EncodedString())]
        return .json([
            "created": .integer(modelCall.now.seconds),
            "data": .array(Array(repeating: picture, count: count)),
        ])
    }

    private func speech() throws(Refusal) -> Answer {
        try require("input", "text")
        let isWave = input["response_format"] == "wav"
        let file = isWave ? MediaFile.wav : .mp3
        return .bytes(file.bytes, type: file.type)
    }

    private func transcription() throws(Refusal) -> Answer {
        guard let upload = modelCall.upload else { throw .invalid("file: Field required") }
        let transcript = Transcript(of: upload.count)
        return switch input["response_format"]?.text {
        case "text": .bytes(Array((transcript.text + "\n").utf8), type: "text/plain")
        case "vtt": .bytes(Array(transcript.vtt.utf8), type: "text/vtt")
        case "verbose_json":
            .json([
                "task": "transcribe", "language": "english",
                "duration": .number("\(transcript.duration)"), "text": .string(transcript.text),
                "segments": transcript.segments, "words": transcript.words,
            ])
        default: .json(["text": .string(transcript.text)])
        }
    }

    private func require(_ names: String...) throws(Refusal) {
        guard names.contains(where: { input[$0]?.text?.isEmpty == false }) else {
            throw .invalid("\(names[0]): Field required")
        }
    }
}
