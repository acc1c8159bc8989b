import AIGateway
import ArgumentParser
import Terminal

/// `aig embed`: vectors of texts, over `POST ai/run`.
struct Embed: Inference {
    static let name = "embed"
    static let converses = false
    static let defaultModel: String? = Settings.defaultEmbeddingModel
    /// The most texts that Workers AI takes at once.
    static let batch = 100
    static let configuration = CommandConfiguration(
        commandName: name,
        abstract: "Turn texts into vectors.",
        discussion: """
            One JSON object a text is written, with its index and its vector; --floats writes \
            the vectors' numbers alone, as 32-bit floats, the lowest byte first. With \
            --input-lines, each line of a file is a text; they are asked 100 at a time. Without \
            a model, \(Settings.defaultEmbeddingModel) is asked.

            Examples:
              aig embed "some text" | jq '.embedding | length'
              aig embed --input-lines titles.txt -o titles.ndjson
              aig embed --input-lines - --floats -o titles.f32 < titles.txt
            """
    )

    @Option(
        help: .init("Each line of the file, or of stdin for '-', is a text.", valueName: "file"),
        completion: .file())
    var inputLines: String?
    @Flag(help: "Write 32-bit floats, the lowest byte first, in place of JSON.")
    var floats = false
    @OptionGroup var flags: InferenceFlags

    func validate() throws {
        if inputLines != nil, !flags.prompt.words.isEmpty {
            throw ValidationError("give a text or --input-lines, not both")
        }
        guard flags.output.format == nil, flags.model.body == nil, flags.prompt.attach.isEmpty
        else {
            throw ValidationError("embed has no use for --format, --body or --attach")
        }
    }

    func request(_ question: Question) -> any InferenceRequest {
        var request = RunRequest(
            model: question.model, prompt: question.prompt, options: question.options)
        request.textMember = "text"
        return request
    }

    func run(in world: World) async throws {
        let composer = QuestionComposer(self, in: world)
        let settings = try composer.settings(goingOnWith: nil)
        let texts = try await texts(in: world)
        let requests = try stride(from: 0, to: texts.count, by: Self.batch).map { start in
            let part = Array(texts[start..<min(start + Self.batch, texts.count)])
            return try request(asking: part, settings, composer)
        }
        if let first = requests.first {
            let question = try composer.question(settings, messages: [])
            let schema = try await composer.schema(for: question, settings)
            try composer.check(first, of: question, schema)
        }
        if flags.call.dryRun || flags.call.curl {
            let preview = RequestPreview(flags.call, settings: settings, in: world)
            return try requests.forEach { try preview.print($0) }
        }
        try await Embedding(self, settings: settings, in: world).run(requests, of: texts.count)
    }

    /// One text alone is not a list, as all models take it.
    private func request(
        asking texts: [String], _ settings: Settings, _ composer: QuestionComposer<Embed>
    ) throws -> any InferenceRequest {
        var question = try composer.question(settings, messages: [.user(texts[0])])
        if texts.count > 1 {
            question.options.extra["text"] = .array(texts.map(JSON.string))
        }
        return try composer.request(question)
    }

    private func texts(in world: World) async throws -> [String] {
        let input = PromptInput(limit: flags.prompt.maxInput, in: world)
        guard let inputLines else {
            guard let text = try await input.prompt(words: flags.prompt.words) else {
                throw Failure.usage("nothing to embed: give a text, pipe one in, or --input-lines")
            }
            return [text]
        }
        var lines = try await input.text(of: inputLines)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.hasSuffix("\r") ? $0.dropLast() : $0) }
        if lines.last == "" { lines.removeLast() }
        guard !lines.isEmpty else { throw Failure.badData("'\(inputLines)' is empty") }
        if let empty = lines.firstIndex(of: "") {
            throw Failure.badData(
                "line \(empty + 1) of '\(inputLines)' is empty, and has no vector")
        }
        return lines
    }
}
