import AIGateway
import ArgumentParser
import Terminal

extension ChatSession {
    /// Does what a command says. What goes wrong is told, and the session goes on.
    mutating func perform(_ command: SlashCommand, _ operand: String) async throws {
        let before = settings
        do {
            try await carryOut(command, operand == "''" ? "\"\"" : operand)
        } catch is CancellationError where !Task.isCancelled {
            settings = before
            say("[interrupted]")
        } catch let error where error is Failure || error is GatewayError {
            // What was refused was not changed.
            settings = before
            explain(error)
        }
    }

    private mutating func carryOut(_ command: SlashCommand, _ operand: String) async throws {
        switch command {
        case .help: help()
        case .model: try change("model", to: operand)
        case .gateway: try change("gateway", to: operand)
        case .system: try change("system", to: operand)
        case .set: try set(operand)
        case .attach: try await attach(operand)
        case .retry: try await retry()
        case .continue: try await goOn()
        case .undo: undo()
        case .edit: try await edit(operand)
        case .clear: try clear()
        case .save: try save(operand)
        case .history: tellHistory()
        case .conversation: try choose(operand)
        case .usage: try await tellUsage()
        case .log: try await tellLog()
        case .exit: finish()
        }
    }

    private func help() {
        let rows = SlashCommand.allCases.map { command in
            ("\(command.word) \(command.operand)".trimmed, command.summary)
        }
        let width = rows.map(\.0.count).max() ?? 0
        let lines = rows.map { name, summary in
            name + String(repeating: " ", count: width - name.count + 2) + summary
        }
        say(
            lines.joined(separator: "\n") + """


                Enter sends. A line goes on after a '\\' at its end, within ``` and within \"\"\".
                Ctrl-C stops an answer, Ctrl-R searches what was typed, Tab completes.
                """)
    }

    /// Shows an option, or changes it.
    private mutating func change(_ key: String, to value: String) throws {
        if !value.isEmpty { try change(key, toFlag: value) }
        let (command, settled) = try settled()
        let current: String? =
            switch key {
            case "model":
                try QuestionComposer(command, in: world).question(settled, messages: []).model
            case "gateway": settled.gateway.gatewayID
            default: settled.system
            }
        say("\(key): \(current ?? "none")")
    }

    private mutating func set(_ operand: String) throws {
        let key = String(operand.prefix { !$0.isWhitespace })
        let value = operand.dropFirst(key.count).trimmed
        guard !key.isEmpty else { return tellOptions() }
        let names = ["model", "gateway", "system"]
        guard !names.contains(key) else { return try change(key, to: value) }
        let known = SessionSettings<Command>.keys
        guard known.contains(key) else {
            let near = Nearest.name(to: key, among: known)
            throw Failure.usage(
                "there is no option '\(key)'"
                    + (near.map { "; did you mean '\($0)'?" } ?? "; /set shows all"))
        }
        if !value.isEmpty { try change(key, toFlag: value) }
        say("\(key): \(settings[key] ?? "as at the start")")
    }

    /// Has an option be as if its flag had been given so; `""` and `default` take that back.
    private mutating func change(_ key: String, toFlag value: String) throws {
        do {
            let isReset = value == "\"\"" || value == "default"
            // No instructions at all are something else than those of the start.
            let reset = key == "system" ? "@/dev/null" : nil
            try settings.set(key, to: isReset ? reset : value)
        } catch let error where !(error is Failure) {
            throw Failure.usage(Command.message(for: error).firstLine)
        }
        // What flags alone can't tell is checked where they become settings.
        try check()
    }

    /// Throws what would be thrown if a message were sent now.
    private func check() throws {
        let (command, settings) = try settled()
        let composer = QuestionComposer(command, in: world)
        let question = try composer.question(settings, messages: [.user("?")])
        try RequestPreview(command.flags.call, settings: settings, in: world)
            .check(try composer.request(question))
    }

    private func tellOptions() {
        let changed = settings.changes.map { "\($0.key): \($0.value)" }
        let known = SessionSettings<Command>.keys.joined(separator: " ")
        say((changed + ["options: \(known)"]).joined(separator: "\n"))
    }

    private mutating func attach(_ operand: String) async throws {
        if operand == "\"\"" { attachments = [] }
        guard !operand.isEmpty, operand != "\"\"" else {
            return say(
                attachments.isEmpty
                    ? "nothing is attached; name a file"
                    : attachments.map { "attached \($0.summary)" }.joined(separator: "\n"))
        }
        let path = FilePaths.meant(by: operand, home: world.variable("HOME"))
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw Failure.noInput(path: path, reason: "it is not a file")
        }
        let (command, settings) = try settled()
        let composer = QuestionComposer(command, in: world)
        let files = try await lines.attend { try await composer.attachments([path], settings) }
            .result
        attachments += files
        files.forEach { say("attached \($0.summary) to the next message") }
    }

    private mutating func undo() {
        guard let last = journal.conversation.turns.last else {
            return say("there is nothing to take back")
        }
        journal.note(.undone(turn: last.id))
        draft = nil
        say("taken back: \(last.question.text.firstLine)")
    }

    private mutating func edit(_ operand: String) async throws {
        let text = operand.isEmpty ? draft?.text ?? "" : operand
        draft = Draft(text: text, isSelected: false)
        // Ctrl-C is the editor's while it runs.
        let edited = try await Interrupts.claim {
        } during: {
            try await DraftEditor(in: world).edit(text)
        }
        draft = Draft(text: edited, isSelected: false)
    }

    private mutating func clear() throws {
        journal = try Journal(in: world, store: store, remembers: true)
        (base, draft, attachments) = (nil, nil, [])
        say("a new conversation begins")
    }

    private mutating func choose(_ operand: String) throws {
        guard !operand.isEmpty else {
            let id = journal.conversation.id
            return say(id.isEmpty ? "nothing is kept yet" : "conversation: \(id)")
        }
        guard let store else { throw Failure.usage("with --no-save, no conversation is kept") }
        let conversation = try store.load(try store.identifier(operand))
        journal = try Journal(
            in: world, store: store, continuing: conversation, remembers: true)
        base = conversation
        draft = nil
        if let turn = conversation.unanswered { keep(turn.question) }
        say("going on with \(conversation.id): \(conversation.title)")
    }

    private func save(_ operand: String) throws {
        guard !operand.isEmpty else { throw Failure.usage("/save needs a file's name") }
        let path = FilePaths.meant(by: operand, home: world.variable("HOME"))
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure.cannotCreate(path: path, reason: "it is there already")
        }
        let export = ConversationExport(journal.conversation)
        let file = try OutputFile(path: path)
        let text = path.hasSuffix(".json") ? export.json : export.markdown
        try file.write(Array(world.secrets.redact(text).utf8))
        try file.complete()
        say("written: \(path)")
    }

    private func tellHistory() {
        let turns = journal.conversation.turns
        guard !turns.isEmpty else { return say("nothing was said yet") }
        say(
            turns.map { turn in
                "> \(turn.question.text)\n\(turn.answer)"
                    + (turn.ending == .interrupted ? " [interrupted]" : "")
            }.joined(separator: "\n\n"))
    }
}

extension String {
    /// Its first line.
    fileprivate var firstLine: String {
        split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    }
}
