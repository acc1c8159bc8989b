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
    /// Whether it goes over the gateway host; `nil` for commands that never do.
    var host: HostFlags? { get }
    /// The question in this command's format.
    func request(_ question: Question) throws -> any InferenceRequest
}

/// A question before it takes a format.
struct Question {
    var model: String
    var prompt: Prompt
    var options: ModelOptions
    /// What to ask in turn when the model fails.
    var fallbacks: [String] = []
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
        let (question, message) = try await composer.question(
            settings, history: before?.messages ?? [])
        let request = try composer.request(question)
        settings.remarkIgnored(by: request, in: world)
        if flags.call.dryRun || flags.call.curl {
            return try RequestPreview(flags.call, settings: settings, in: world).print(request)
        }
        let asking = Asking(flags: flags, settings: settings, world: world)
        guard let message, Self.converses || before != nil else {
            try await asking.run(request)
            return
        }
        let journal = try Journal(
            in: world, store: store.place, continuing: before, remembers: false)
        // What was there before is not ours to take away.
        defer { if before == nil { journal.dropIfUnanswered() } }
        let turn = journal.begin(message, of: question, command: Self.name)
        try await asking.run(request, journal: journal, turn: turn)
    }
}
