import AIGateway
import ArgumentParser
import Terminal

/// The route of every call to a model: settle, compose, send, print.
protocol Inference: GatewayCommand, StructuredErrors, Sendable {
    /// The command's name in the config file.
    static var name: String { get }
    var flags: InferenceFlags { get }

    /// What to ask when no model is named; `nil` when one must be.
    static var defaultModel: String? { get }
    /// The model and the prompt's words, where the words begin with the model.
    var split: (model: String?, words: [String]) { get }
    /// The question in this command's format.
    func request(_ question: Question) -> any InferenceRequest
}

/// A question before it takes a format.
struct Question {
    var model: String
    var prompt: Prompt
    var options: ModelOptions
}

extension Inference {
    /// The description of a command that converses: they differ in their wire format only.
    static func conversation(_ abstract: String) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: abstract,
            discussion: """
                Words are the prompt, '-' among them is standard input, and piped text follows \
                them. The answer goes to stdout, everything else to stderr. Without a model, \
                \(defaultModel ?? "") is asked.

                Examples:
                  aig \(name) "Why is the sky blue?"
                  git diff | aig \(name) "Review:" - "Be brief."
                  aig \(name) -m openai/gpt-5.5 --json "Hi" | jq -r .text
                """)
    }

    var split: (model: String?, words: [String]) { (nil, flags.prompt.words) }
    var wantsStructuredErrors: Bool { [.json, .events].contains(flags.output.form) }

    func run(in world: World) async throws {
        var flags = flags
        flags.model.model = flags.model.model ?? split.model
        let settings = try Settings.resolve(flags, command: Self.name, in: world)
        let request = request(try await question(settings, in: world))
        if flags.call.dryRun || flags.call.curl {
            return try RequestPreview(flags.call, settings: settings, in: world).print(request)
        }
        try await Deadline(settings, in: world).run { watch in
            try await ask(request, settings, watch, in: world)
        }
    }

    private func question(_ settings: Settings, in world: World) async throws -> Question {
        let input = PromptInput(limit: flags.prompt.maxInput, in: world)
        var options = settings.options
        if let path = flags.model.body { options.base = try await body(path, input: input) }
        let named = settings.model ?? options.base["model"]?.string ?? Self.defaultModel
        guard let name = named else {
            throw Failure.usage("no model: name it, as in 'aig \(Self.name) MODEL \"a prompt\"'")
        }
        let text = try await input.prompt(words: split.words, readsPipe: flags.model.body == nil)
        guard text != nil || flags.model.body != nil else {
            throw Failure.usage(
                "nothing to ask: give a prompt, or pipe one in, as in 'aig \(Self.name) … \"Hi\"'")
        }
        let system = try settings.system.map(InputFile.textOrFile)
        let prompt = Prompt(system: system, messages: text.map { [.user($0)] } ?? [])
        return Question(model: name, prompt: prompt, options: options)
    }

    private func body(_ path: String, input: PromptInput) async throws -> JSONObject {
        let text = try await input.text(of: path)
        do {
            guard let object = try JSON(parsing: text).object else {
                throw Failure.badData("the body in '\(path)' is not a JSON object")
            }
            return object
        } catch let error as JSONSyntaxError {
            throw Failure.badData("the body in '\(path)' is not JSON: \(error)")
        }
    }

    private func ask(
        _ request: any InferenceRequest, _ settings: Settings, _ watch: SilenceWatch,
        in world: World
    ) async throws {
        let client = try await world.gateway(for: settings, call: flags.call, watch: watch)
        // Files that can't be made are found before anything is paid for.
        let meta = try flags.output.meta.map { try OutputFile(path: $0) }
        do {
            let sink = try AnswerSink(path: flags.output.output, in: world)
            var printer = ReplyPrinter(
                flags.output, settings: settings, isHeldBack: flags.model.noStream, sink: sink,
                world: world)
            let start = world.now()
            let answer = try await printer.print(to: request.model, since: start) {
                try await Retrying(settings, in: world).run { _ in
                    try await client.answer(request, options: settings.gateway)
                }
            }
            try report(answer, to: meta, in: world)
        } catch {
            meta?.keepPartial()
            throw error
        }
    }

    /// The status line for a person, and the same as JSON for scripts.
    private func report(_ answer: Answer, to meta: OutputFile?, in world: World) throws {
        let output = flags.output
        let end = world.now()
        let isWatched = world.console.isTerminal(.error) && output.form == .text
        if output.usage || (isWatched && !output.quiet) {
            let dims = output.color.isOn(
                isTerminal: world.console.isTerminal(.error), environment: world.environment)
            let line = StatusLine(answer: answer, end: end).text
            world.console.remark(line, dim: dims)
        }
        guard let meta else { return }
        let text = JSON.object(answer.summary(at: end)).text(pretty: true) + "\n"
        try meta.write(Array(world.secrets.redact(text).utf8))
        try meta.complete()
    }
}
