import AIGateway
import ArgumentParser

/// `aig speak`: speech, over `POST ai/run`.
struct Speak: Inference {
    static let name = "speak"
    static let converses = false
    static let product: AnswerProduct? = .sound
    static let defaultModel: String? = Settings.defaultSpeechModel
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Say a text.",
        discussion: """
            The sound is written to a file in the current folder, named after model and time; -o \
            names the file or a folder. In a pipe, stdout gets the sound itself. Without a model, \
            \(Settings.defaultSpeechModel) is asked; -p gives a model's other inputs.

            Examples:
              aig speak "Dinner is ready" -o dinner.mp3
              aig speak --voice luna < story.txt > story.mp3
              aig speak -m @cf/myshell-ai/melotts -p lang=fr "Bonjour" -o bonjour.mp3
            """
    )

    @Option(help: .init("Who speaks, as in 'luna'; each model has its own.", valueName: "name"))
    var voice: String?
    @OptionGroup var flags: InferenceFlags

    func request(_ question: Question) -> any InferenceRequest {
        var options = question.options
        if let voice {
            var members = JSONObject([(Self.voiceMember(of: question.model), .string(voice))])
            members.merge(options.extra)
            options.extra = members
        }
        var request = RunRequest(model: question.model, prompt: question.prompt, options: options)
        request.textMember = "text"
        return request
    }

    private static func voiceMember(of model: String) -> String {
        model.contains("/aura") ? "speaker" : model.hasPrefix("elevenlabs/") ? "voice_id" : "voice"
    }
}
