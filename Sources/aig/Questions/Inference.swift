import AIGateway
import ArgumentParser
import Terminal

/// The route of every call to a model: settle, compose, send, print.
protocol Inference: GatewayCommand, StructuredErrors, Sendable {
    /// The command's name in the config file.
    static var name: String { get }
    /// What to ask when no model is named; `nil` when one must be.
    static var defaultModel: String? { get }
    /// Whether it is a conversation that goes on: kept, and held with a person at a terminal.
    static var converses: Bool { get }

    var flags: InferenceFlags { get }
    /// The model and the prompt's words, where the words begin with the model.
    var split: (model: String?, words: [String]) { get }
    /// Whether its models may call tools.
    static var takesTools: Bool { get }
    /// Whether it goes over the gateway host; `nil` for commands that never do.
    var host: HostFlags? { get }
    /// The question in this command's format.
    func request(_ question: Question) throws -> any InferenceRequest
    /// What an answer must have to be one; `nil` where it may be anything.
    static var product: AnswerProduct? { get }
    /// What is attached: files, addresses, and `-`.
    var files: [String] { get }
    /// What they must be; `nil` for whatever the format has a place for.
    static var fileKind: Attachment.Kind? { get }
    /// Whether what is piped in belongs to the prompt when nothing says so.
    static var readsPipe: Bool { get }
    /// How often the question is asked, for as many results.
    func times(_ question: Question) throws -> Int
    /// The question when it is asked for that time, from 0.
    func again(_ question: Question, time: Int, in world: World) -> Question
    /// How the timings of a transcription are shown, in place of its text.
    var captions: Captions.Form? { get }
}

/// A question before it takes a format.
struct Question {
    var model: String
    var prompt: Prompt
    var options: ModelOptions
    /// What to ask in turn when the model fails.
    var fallbacks: [String] = []
    /// Where the model takes its text by its own schema, when it takes no conversation.
    var textMember: String?
}

extension Inference {
    /// The description of a command that converses: they differ in their wire format only.
    static func conversation(
        _ abstract: String, examples: String? = nil
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: abstract,
            discussion: """
                Words are the prompt, '-' among them is standard input, and piped text follows \
                them. Without a prompt, on a terminal, a session begins. The answer goes to \
                stdout, everything else to stderr. Without a model, \(defaultModel ?? "") is asked.

                Examples:
                  aig \(name)
                  aig \(name) "Why is the sky blue?"
                  aig \(name) -c "And at dusk?"
                  git diff | aig \(name) "Review:" - "Be brief."
                  aig \(name) -m openai/gpt-5.5 --json "Hi" | jq -r .text\(
                    examples.map { "\n" + $0 } ?? "")
                """)
    }

    static var converses: Bool { true }
    static var takesTools: Bool { converses }
    static var product: AnswerProduct? { nil }
    static var fileKind: Attachment.Kind? { nil }
    static var readsPipe: Bool { true }
    var files: [String] { flags.prompt.attach }
    var captions: Captions.Form? { nil }
    func times(_ question: Question) throws -> Int { 1 }
    func again(_ question: Question, time: Int, in world: World) -> Question { question }
    var host: HostFlags? { nil }
    var split: (model: String?, words: [String]) { (nil, flags.prompt.words) }
    var wantsStructuredErrors: Bool { [.json, .events].contains(flags.output.form) }

    func run(in world: World) async throws {
        if flags.conversation.turns, !Self.converses {
            throw Failure.usage("--turns is for chat, responses and messages")
        }
        if var session = try ChatSession(self, in: world) { return try await session.run() }
        let store = ConversationChoice(flags.conversation, in: world)
        let before = try store.wanted()
        let composer = QuestionComposer(self, in: world)
        let settings = try composer.settings(goingOnWith: before)
        var (question, message) = try await composer.question(
            settings, history: before?.messages ?? [])
        let schema = try await composer.schema(for: question, settings)
        question.textMember = schema?.textMember
        let count = try times(question)
        let requests = try (0..<count).map {
            try composer.request(again(question, time: $0, in: world))
        }
        if let first = requests.first {
            settings.remarkIgnored(by: first, in: world)
            try composer.check(first, of: question, schema)
        }
        let tools = try composer.tools(for: question)
        if flags.call.dryRun || flags.call.curl {
            let preview = RequestPreview(flags.call, settings: settings, in: world)
            return try requests.forEach { try preview.print($0) }
        }
        var asking = Asking(
            flags: flags, settings: settings, world: world, product: Self.product,
            captions: captions, tools: tools)
        guard let message, Self.converses || before != nil else {
            for (position, request) in requests.enumerated() {
                asking.series = AnswerSeries(number: position + 1, count: count)
                try await asking.run(request)
            }
            return
        }
        let journal = try Journal(
            in: world, store: store.place, continuing: before, remembers: false)
        // What was there before is not ours to take away.
        defer { if before == nil { journal.dropIfUnanswered() } }
        let turn = journal.begin(message, of: question, command: Self.name)
        for request in requests { try await asking.run(request, journal: journal, turn: turn) }
    }
}
