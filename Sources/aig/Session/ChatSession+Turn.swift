import AIGateway
import Terminal

extension ChatSession {
    /// How a turn came out.
    private enum Outcome: Sendable {
        case answered
        case failed(any Error)
    }

    /// Asks a new message.
    mutating func ask(_ message: Message) async throws {
        discardUnanswered()
        try await turn(of: message) { session, question in
            session.journal.begin(message, of: question, command: Command.name)
        }
    }

    /// Asks the last message again.
    mutating func retry() async throws {
        guard let last = journal.conversation.turns.last else {
            return say("there is nothing to ask again")
        }
        journal.note(.undone(turn: last.id))
        try await ask(last.question)
    }

    /// Has a cut answer go on. What asks for that is not kept: the two parts become one answer.
    mutating func goOn() async throws {
        guard let last = journal.conversation.turns.last, last.isAnswered, last.isCut else {
            return say("the last answer is complete")
        }
        let request = Message.user("Continue your last answer exactly where it stopped.")
        try await turn(of: request) { session, question in
            session.journal.note(
                .answering(
                    turn: last.id, command: Command.name, model: question.model, goesOn: true))
            return last.id
        }
    }

    /// A message that failed stays in the file, and leaves the conversation when another follows.
    private func discardUnanswered() {
        if let turn = journal.conversation.unanswered { journal.note(.undone(turn: turn.id)) }
    }

    private mutating func turn(
        of message: Message, begin: (ChatSession, Question) throws -> String
    ) async throws {
        draft = nil
        do {
            let (command, settings) = try settled()
            let composer = QuestionComposer(command, in: world)
            let messages = journal.conversation.messages + [message]
            let question = try composer.question(settings, messages: messages)
            let request = try composer.request(question)
            let turn = try begin(self, question)
            let asking = Asking(flags: command.flags, settings: settings, world: world)
            let (outcome, wasInterrupted) = try await lines.attend { [journal] in
                do {
                    try await asking.run(request, journal: journal, turn: turn)
                    return Outcome.answered
                } catch {
                    return .failed(error)
                }
            }
            guard case .failed(let error) = outcome else { return }
            try end(turn, error, wasInterrupted: wasInterrupted, message)
        } catch let error as Failure {
            // It could not even be asked.
            explain(error)
            keep(message)
        }
    }

    /// What could not be finished: a part stays in the conversation, nothing leaves the message.
    private mutating func end(
        _ turn: String, _ error: any Error, wasInterrupted: Bool, _ message: Message
    ) throws {
        // The session itself is being stopped, or nobody reads it any more.
        if Task.isCancelled { throw CancellationError() }
        if let error = error as? ConsoleError, error != .interrupted { throw error }
        let answer = journal.conversation.turns.last { $0.id == turn }
        if answer?.ending == nil { record(error, of: turn) }
        if wasInterrupted {
            say("[interrupted]" + (answer?.isAnswered == true ? " /continue goes on" : ""))
        } else {
            explain(error)
        }
        if answer?.isAnswered != true { keep(message) }
    }

    private func record(_ error: any Error, of turn: String) {
        let ending = Complaint(error).map { Turn.Ending.failed($0.what) } ?? .interrupted
        journal.note(.ended(turn: turn, .init(ending: ending)))
    }

    mutating func explain(_ error: any Error) {
        guard let complaint = Complaint(error) else { return }
        complaint.lines.forEach { world.console.remark($0) }
        note(complaint.status)
    }

    private mutating func keep(_ message: Message) {
        draft = Draft(text: message.text, attachments: message.attachments)
        if lines.isInteractive {
            say("the message is kept: Enter sends it again, typing replaces it")
        }
    }
}
