import AIGateway
import ArgumentParser
import Terminal

/// A conversation held at a terminal, or by a script's lines.
///
/// Each turn takes the route of a one-shot command; the conversation is the only thing that lasts.
struct ChatSession<Command: Inference> {
    let world: World
    let lines: any LineSource
    let store: ConversationStore?
    let catalogue: Catalogue
    var settings: SessionSettings<Command>
    var journal: Journal
    /// The conversation with which the session began.
    var base: Conversation?
    /// What goes with the next message.
    var attachments: [Attachment] = []
    /// A message to be sent again, or that an editor wrote.
    var draft: Draft?
    /// What answers cost, by their log entries.
    var costs: [String: Decimal] = [:]
    /// The token, once it was asked for.
    private var token: Secret?
    /// What was typed; scripts have none.
    private var history: InputHistory?
    private var isLeaving = false
    private let dims: Bool
    /// Why a scripted turn failed first.
    private var failure: ExitStatus?

    /// A message that stands at the prompt.
    struct Draft {
        var text: String
        /// Whether typing replaces it.
        var isSelected = true
    }

    /// - Returns: `nil` when the command line asks for no session.
    init?(_ command: Command, in world: World) throws {
        let flags = command.flags
        guard Command.converses, Self.isWanted(command, in: world) else { return nil }
        try Self.check(flags)
        self.world = world
        lines =
            flags.conversation.turns
            ? PlainLines(in: world, isInteractive: false)
            : world.lines() ?? PlainLines(in: world, isInteractive: true)
        let choice = ConversationChoice(flags.conversation, in: world)
        store = choice.place
        base = try choice.wanted()
        journal = try Journal(in: world, store: store, continuing: base, remembers: true)
        settings = SessionSettings(words: Array(world.words.dropFirst()))
        catalogue = Catalogue(
            of: try QuestionComposer(command, in: world).settings(goingOnWith: base), in: world)
        if !flags.conversation.turns { history = InputHistory(in: world, isKept: store != nil) }
        dims = flags.output.color.isOn(
            isTerminal: world.console.isTerminal(.error), environment: world.environment)
        if let turn = base?.unanswered { keep(turn.question) }
    }

    private static func isWanted(_ command: Command, in world: World) -> Bool {
        let flags = command.flags
        guard !flags.conversation.turns else { return true }
        let isSeen = world.console.isTerminal(.output) || world.console.isTerminal(.error)
        return command.split.words.isEmpty && flags.model.body == nil && world.input.isTerminal
            && isSeen && !flags.call.dryRun && !flags.call.curl
            && !flags.prompt.attach.contains("-")
    }

    private static func check(_ flags: InferenceFlags) throws {
        if flags.gateway.cacheKey != nil {
            throw Failure.usage("--cache-key would answer every message with the first reply")
        }
        if flags.output.output != nil || flags.output.meta != nil {
            throw Failure.usage(
                "--output and --meta need a prompt; in a session, /save writes a file")
        }
        let asksOtherwise =
            !flags.prompt.words.isEmpty || flags.model.body != nil
            || flags.prompt.attach.contains("-")
        if flags.conversation.turns, asksOtherwise {
            throw Failure.usage("with --turns, standard input has the messages and nothing else")
        }
        if flags.conversation.turns, flags.call.dryRun || flags.call.curl {
            throw Failure.usage("--turns sends what is asked: --dry-run and --curl need a prompt")
        }
    }

    mutating func run() async throws {
        try await begin()
        let (command, settings) = try settled()
        let session = self
        let ended = try await withThrowingTaskGroup(of: Self?.self) { group -> Self in
            group.addTask {
                await session.servingCatalogue(settings, command.flags.call)
                return nil
            }
            group.addTask { try await session.heldToTheEnd() }
            defer { group.cancelAll() }
            while let end = try await group.next() {
                if let end { return end }
            }
            throw CancellationError()
        }
        self = ended
        if let failure { throw Failure.command(status: failure.rawValue) }
    }

    /// A Ctrl-C that comes a moment too late or too early for what it was meant to stop must not
    /// end the session.
    private func heldToTheEnd() async throws -> Self {
        guard lines.isInteractive else { return try await held() }
        return try await Interrupts.claim {
        } during: {
            try await held()
        }
    }

    /// The session after its last line.
    private func held() async throws -> Self {
        var session = self
        while !session.isLeaving, let line = try await session.nextLine() {
            try await session.take(line)
        }
        session.leave()
        return session
    }

    private mutating func begin() async throws {
        let command = try settings.command()
        let composer = QuestionComposer(command, in: world)
        let settled = try composer.settings(goingOnWith: base)
        // A missing token is known before anything is typed.
        token = try await settled.credentials.token(in: world)
        attachments += try await composer.attachments(command.flags.prompt.attach, settled)
        guard lines.isInteractive else { return }
        let model = try composer.question(settled, messages: []).model
        say("aig \(Command.name) with \(model) · /help shows commands, Ctrl-D leaves")
        if let base {
            say("going on with \(base.id) (\(base.turns.count.counted("message"))): \(base.title)")
        }
        attachments.forEach { say("attached \($0.summary)") }
    }

    private mutating func nextLine() async throws -> LineInput? {
        let entries = history?.unseen()
        let question = LineQuestion(
            prompt: "> ", draft: draft?.text ?? "", draftIsSelected: draft?.isSelected ?? false,
            history: entries?.lines ?? [], historyIsWhole: entries?.isWhole ?? false,
            completer: completer)
        let input = try await lines.next(question)
        return input == .end ? nil : input
    }

    private mutating func take(_ input: LineInput) async throws {
        switch input {
        case .end, .interrupted: draft = nil
        case .verbatim(let text), .message(let text):
            guard !text.allSatisfy(\.isWhitespace) || !attachments.isEmpty else { return }
            let isFile = { FileManager.default.fileExists(atPath: $0) }
            let line = SlashCommand.parse(text, isFile: isFile)
            guard case .message = input else {
                // Recalled, it shall be what it was.
                history?.add(line == .text ? text : "\"\"\"\(text)\"\"\"")
                return try await send(text)
            }
            switch line {
            case .text: try await sendOrLeave(text)
            case .unknown(let word): refuse(word, in: text)
            case .command(let command, let operand):
                history?.add(text)
                try await perform(command, operand)
            }
        }
    }

    /// What other programs take for a farewell is one here, too.
    private mutating func sendOrLeave(_ text: String) async throws {
        let word = text.trimmed.lowercased()
        if lines.isInteractive, ["exit", "quit"].contains(word) { return isLeaving = true }
        history?.add(text)
        try await send(text)
    }

    private mutating func send(_ text: String) async throws {
        let message = Message.user(text, attachments: attachments)
        attachments = []
        try await ask(message)
    }

    private mutating func refuse(_ word: String, in text: String) {
        let near = Nearest.name(to: word, among: SlashCommand.allCases.map(\.word))
        say(
            "there is no \(word)" + (near.map { "; did you mean \($0)?" } ?? "; /help shows all.")
                + " With a blank before it, it is text.")
        note(.usage)
        draft = Draft(text: text)
    }

    private func leave() {
        let conversation = journal.conversation
        guard lines.isInteractive, journal.isKept, !conversation.id.isEmpty,
            !conversation.turns.isEmpty
        else { return }
        say("kept; 'aig \(Command.name) --conversation \(conversation.id)' goes on with it")
    }

    /// Tells the person something, which is no answer of a model.
    func say(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            world.console.remark(String(line), dim: dims)
        }
    }

    mutating func finish() { isLeaving = true }

    /// Has the message stand at the prompt, and its files go with the next one.
    mutating func keep(_ message: Message) {
        draft = Draft(text: message.text)
        attachments = message.attachments + attachments
    }

    /// The first failure is what a script ends with.
    mutating func note(_ status: ExitStatus) {
        if !lines.isInteractive { failure = failure ?? status }
    }

    /// The settings as they are now.
    func settled() throws -> (command: Command, settings: Settings) {
        let command = try settings.command()
        var settled = try QuestionComposer(command, in: world).settings(goingOnWith: base)
        settled.credentials.tokenSource = token.map { .text($0.exposed, origin: "the session") }
        return (command, settled)
    }
}
