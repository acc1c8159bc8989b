import AIGateway

/// Puts a question together from flags, settings and what was said before.
///
/// The first turn of a session and a one-shot command come through here alike.
struct QuestionComposer<Command: Inference> {
    let command: Command
    let world: World
    var flags: InferenceFlags { command.flags }

    init(_ command: Command, in world: World) {
        self.command = command
        self.world = world
    }

    /// - Parameter conversation: one whose model and system prompt are used on, unless flags say
    ///   otherwise.
    func settings(goingOnWith conversation: Conversation?) throws -> Settings {
        var flags = flags
        flags.model.model =
            flags.model.model ?? command.split.model ?? conversation?.model(of: Command.name)
        var settings = try Settings.resolve(
            flags, host: command.host, command: Command.name, in: world)
        if let conversation, flags.model.system == nil {
            settings.system = conversation.system
        } else {
            settings.system = try settings.system.map(InputFile.textOrFile)
        }
        if settings.system == "" { settings.system = nil }
        return settings
    }

    /// The question that the command line asks, and its own message where it has one.
    func question(
        _ settings: Settings, history: [Message]
    ) async throws -> (question: Question, message: Message?) {
        let input = PromptInput(limit: flags.prompt.maxInput, in: world)
        let base = try await flags.model.body.asyncMap { try await body($0, input: input) }
        let files = try await attachments(command.files, settings)
        let readsPipe =
            Command.readsPipe && flags.model.body == nil && !command.files.contains("-")
        let text = try await input.prompt(words: command.split.words, readsPipe: readsPipe)
        let isEmpty = text == nil && files.isEmpty
        // A model that doesn't converse may be given all it needs by --param.
        let isSaidOtherwise = base != nil || !Command.converses && !settings.options.extra.isEmpty
        guard !isEmpty || isSaidOtherwise else {
            throw Failure.usage(
                "nothing to ask: give a prompt, or pipe one in, as in 'aig \(Command.name) … \"Hi\"'"
            )
        }
        let message = isEmpty ? nil : Message.user(text ?? "", attachments: files)
        let messages = history + (message.map { [$0] } ?? [])
        return (try question(settings, messages: messages, base: base), message)
    }

    /// The question that goes on from these messages.
    func question(
        _ settings: Settings, messages: [Message], base: JSONObject? = nil
    ) throws -> Question {
        var options = settings.options
        if let base { options.base = base }
        let named = settings.model ?? options.base["model"]?.string ?? Command.defaultModel
        guard let name = named else {
            throw Failure.usage(
                "no model: name it, as in 'aig \(Command.name) MODEL \"a prompt\"'")
        }
        let prompt = Prompt(system: settings.system, messages: messages)
        return Question(
            model: name, prompt: prompt, options: options, fallbacks: settings.fallbacks)
    }

    /// The question in the command's format.
    ///
    /// - Throws: ``Failure/badData(_:)`` for an attachment that the format has no place for.
    func request(_ question: Question) throws -> any InferenceRequest {
        if command.host == nil, question.model.hasPrefix("dynamic/") {
            throw Failure.usage(
                "a dynamic route answers on chat completions only: use 'aig chat -m \(question.model)'"
            )
        }
        let request = try command.request(question)
        let files = question.prompt.messages.flatMap(\.attachments)
        if let file = files.first(where: { !request.takes($0) }) {
            throw Failure.badData(
                "'\(file.name)' is \(file.mediaType), which 'aig \(Command.name)' has no place for with \(question.model)"
            )
        }
        if let reason = request.misfit { throw Failure.usage("\(question.model) \(reason)") }
        for file in files { try (file.deferred?.source as? FileSource)?.check() }
        return request
    }

    /// How the tools are run that the model calls; `nil` when they aren't.
    func tools(for question: Question) throws -> ToolLoop? {
        let isWanted = !question.options.tools.isEmpty || flags.tools.execTools != nil
        guard Command.takesTools || !isWanted else {
            throw Failure.usage("tools are for chat, responses, messages and run")
        }
        guard let folder = flags.tools.execTools else { return nil }
        guard !question.prompt.messages.isEmpty else {
            throw Failure.usage(
                "--exec-tools needs a prompt: a conversation in --body can't be gone on with")
        }
        let toolbox = try Toolbox(
            question.options.tools, folder: folder, flags.tools, isQuiet: flags.output.quiet,
            in: world)
        return ToolLoop(
            toolbox, rounds: flags.tools.toolRounds ?? ToolFlags.defaultRounds, for: question
        ) { try request($0) }
    }

    /// The model's own schema, as far as that is known. It is asked for when `--param` is used, and
    /// otherwise known only if it was.
    func schema(for question: Question, _ settings: Settings) async throws -> ModelSchema? {
        guard !Command.converses, !flags.gateway.noValidate else { return nil }
        let asks = !question.options.extra.isEmpty && !isPreview
        let lookup = ModelLookup(settings, call: flags.call, in: world)
        return try await lookup.schema(question.model, asks: asks)
    }

    /// Holds what a model is given to its own schema.
    func check(
        _ request: any InferenceRequest, of question: Question, _ schema: ModelSchema?
    ) throws {
        guard let schema, let input = request.input else { return }
        try ParameterCheck(model: question.model, schema: schema, in: world)
            .check(input, typed: question.options.extra)
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
}

extension Optional {
    fileprivate func asyncMap<Result>(
        _ transform: (Wrapped) async throws -> Result
    ) async throws -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
