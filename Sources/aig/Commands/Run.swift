import AIGateway
import ArgumentParser

/// `aig run`: any model of the catalogue over `POST ai/run`.
struct Run: Inference {
    static let name = "run"
    static let converses = false
    static let takesTools = true
    static let defaultModel: String? = nil
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Run any model: text, image, speech, embeddings.",
        discussion: """
            The first word is the model, unless -m names it. Where the model expects its text is \
            judged by its name; -p and --body say it in full for models that want more. \
            'aig run MODEL --help' shows what the model takes, and values of -p are checked \
            against it.

            Examples:
              aig run @cf/meta/llama-3.1-8b-instruct "Why is the sky blue?"
              aig run @cf/black-forest-labs/flux-1-schnell "A lighthouse" -o light.jpg
              aig run @cf/baai/bge-m3 "some text" | jq '.data[0] | length'
              aig run @cf/black-forest-labs/flux-1-schnell --help
            """
    )

    @OptionGroup var flags: InferenceFlags
    @Flag(help: "Put the model into the address: POST ai/run/@cf/….")
    var legacyPath = false

    var split: (model: String?, words: [String]) {
        let words = flags.prompt.words
        guard flags.model.model == nil, words.first != "-" else { return (nil, words) }
        return (words.first, Array(words.dropFirst()))
    }

    func request(_ question: Question) -> any InferenceRequest {
        question.run(usesLegacyPath: legacyPath)
    }
}

extension Question {
    /// The question as a model on the run path takes it: most as they are, recordings in ways of
    /// their own.
    func run(usesLegacyPath: Bool) -> any InferenceRequest {
        let last = prompt.messages.last
        guard let file = last?.attachments.first, TranscriptionRequest.isMeant(for: model) else {
            var request = RunRequest(
                model: model, prompt: prompt, options: options, usesLegacyPath: usesLegacyPath)
            request.textMember = textMember
            return request
        }
        var request = TranscriptionRequest(
            model: model, recording: file, hint: last?.text.nonEmpty, options: options)
        request.isAlone = last?.attachments.count == 1
        return request
    }
}
