import AIGateway
import ArgumentParser

/// `aig transcribe`: the text of a recording, over `POST ai/run`.
struct Transcribe: Inference {
    static let name = "transcribe"
    static let converses = false
    static let product: AnswerProduct? = .text
    static let readsPipe = false
    static let fileKind: Attachment.Kind? = .audio
    static let defaultModel: String? = Settings.defaultTranscriptionModel
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Write down what a recording says.",
        discussion: """
            Words after the file are a hint: names and terms that occur. Without a model, \
            \(Settings.defaultTranscriptionModel) is asked; --format json has all it answers.

            Examples:
              aig transcribe interview.mp3 -o interview.txt
              aig transcribe --srt talk.wav > talk.srt
              aig transcribe -m @cf/deepgram/nova-3 --language de call.wav
              ffmpeg -i film.mkv -f mp3 - | aig transcribe -
            """
    )

    @Argument(
        help: .init(
            "The recording: a file, an https address, or '-' for stdin.", valueName: "file"),
        completion: .file())
    var file: String
    @Option(help: .init("The language that is spoken, as in 'en'.", valueName: "language"))
    var language: String?
    @Flag(help: "Write WebVTT captions, where the model gives timings.")
    var vtt = false
    @Flag(help: "Write SubRip captions, where the model gives timings.")
    var srt = false
    @OptionGroup var flags: InferenceFlags

    var files: [String] { [file] }
    var captions: Captions.Form? { vtt ? .vtt : srt ? .srt : nil }

    func validate() throws {
        if vtt, srt { throw ValidationError("--vtt and --srt don't go together") }
        guard flags.prompt.attach.isEmpty else {
            throw ValidationError("transcribe takes one file, without --attach")
        }
        if vtt || srt, flags.output.form != .text {
            throw ValidationError("captions and --format \(flags.output.form) don't go together")
        }
    }

    func request(_ question: Question) -> any InferenceRequest {
        let message = question.prompt.messages.last
        let hint = message?.text ?? ""
        return TranscriptionRequest(
            model: question.model, recording: message?.attachments.first, language: language,
            hint: hint.isEmpty ? nil : hint, options: question.options)
    }
}
