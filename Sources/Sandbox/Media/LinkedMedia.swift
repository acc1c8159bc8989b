/// Third-party models that don't talk: the answer says where the result lies.
struct LinkedMedia {
    let task: ModelTask
    let modelCall: ModelCall

    func performance() throws(Refusal) -> Performance {
        Performance(
            .json(["state": "Completed", "result": try result()]), task: task.title)
    }

    private func result() throws(Refusal) -> JSONValue {
        switch task {
        case .image:
            try require("prompt")
            return ["image": link(.png)]
        case .speech:
            try require("text", "input")
            let format = modelCall.input["response_format"] ?? modelCall.input["output_format"]
            let isWave = format?.text?.hasPrefix("wav") ?? false
            return ["audio": link(isWave ? .wav : .mp3)]
        case .transcription:
            try require("audio_url", "audio")
            return ["text": "This is aig’s sandbox: nobody listened."]
        default:
            throw Refusal(400, 5007, "The sandbox doesn't act out this third-party task")
        }
    }

    private func link(_ file: MediaFile) -> JSONValue {
        .string(file.address(on: modelCall.call.authority))
    }

    private func require(_ names: String...) throws(Refusal) {
        guard names.contains(where: { modelCall.input[$0]?.text != nil }) else {
            throw .invalid("\(names[0]): a text is required")
        }
    }
}
