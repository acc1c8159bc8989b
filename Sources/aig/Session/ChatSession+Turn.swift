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
        try await turn(of: message) { session, question in
            session.discardUnanswered()
            return session.journal.begin(message, of: question, command: Command.name)
        }
    }

    /// Asks the last message again.
    mutating func retry() async throws {
        guard let last = journal.conversation.turns.last else {
            return say("there is nothing to ask again")
        }
        guard last.isAnswered else {
            journal.note(.undone(turn: last.id))
            return try await ask(last.question)
        }
        let before = Array(journal.conversation.messages.dropLast(2))
        let again = try await turn(of: last.question, after: before, isKept: false) {
            $0.journal.begin(last.question, of: $1, command: Command.name)
        }
        // Of the two answers, the one before goes when there is another.
        guard let again else { return }
        journal.note(.undone(turn: isAnswered(again) ? last.id : again))
    }

    /// Has a cut answer go on. What asks for that is not kept: the two parts become one answer.
    mutating func goOn() async throws {
        guard let last = journal.conversation.turns.last, last.isAnswered, last.isCut else {
            return say("the last answer is complete")
        }
        let request = Message.user("Continue your last answer exactly where it stopped.")
        try await turn(of: request, isKept: false) { session, question in
            session.journal.note(
                .answering(
                    turn: last.id, command: Command.name, model: question.model, goesOn: true))
            return last.id
        }
    }

    /// A message that failed stays in the file, and leaves the conversation when another follows.
    /// One whose answer another process may still be getting is left alone.
    private func discardUnanswered() {
        guard let turn = journal.conversation.unanswered, turn.ending != nil else { return }
        journal.note(.undone(turn: turn.id))
    }

    /// - Parameters:
    ///   - before: what was said before the message; all of it unless given.
    ///   - isKept: whether the message is to be sent again when it fails.
    /// - Returns: the turn, if there was one to begin.
    @discardableResult
    private mutating func turn(
        of message: Message, after before: [Message]? = nil, isKept: Bool = true,
        begin: (ChatSession, Question) throws -> String
    ) async throws -> String? {
        draft = nil
        do {
            let (command, settings) = try settled()
            let composer = QuestionComposer(command, in: world)
            let messages = (before ?? journal.conversation.messages) + [message]
            let question = try composer.question(settings, messages: messages)
            let request = try composer.request(question)
            let tools = try composer.tools(for: question)
            let turn = try begin(self, question)
            let asking = Asking(
                flags: command.flags, settings: settings, world: world, tools: tools)
            let (outcome, wasInterrupted) = try await lines.attend { [journal] in
                do {
                    try await asking.run(request, journal: journal, turn: turn)
                    return Outcome.answered
                } catch {
                    return .failed(error)
                }
            }
            switch outcome {
            case .answered:
                if !isAnswered(turn) { say("the answer is empty") }
            case .failed(let error): try end(turn, error, wasInterrupted: wasInterrupted)
            }
            if isKept, !isAnswered(turn) { keepAndTell(message) }
            return turn
        } catch is CancellationError where !Task.isCancelled {
            say("[interrupted]")
            if isKept { keepAndTell(message) }
            return nil
        } catch let error where error is Failure || error is GatewayError {
            // It could not even be asked.
            explain(error)
            if isKept { keepAndTell(message) }
            return nil
        }
    }

    private func isAnswered(_ turn: String) -> Bool {
        journal.conversation.turns.last { $0.id == turn }?.isAnswered ?? false
    }

    /// Tells why a turn was not finished: what came of it stays in the conversation.
    private mutating func end(_ turn: String, _ error: any Error, wasInterrupted: Bool) throws {
        // The session itself is being stopped, or nobody reads it any more.
        if Task.isCancelled { throw CancellationError() }
        if let error = error as? ConsoleError, error != .interrupted { throw error }
        if wasInterrupted { say("[interrupted]") } else { explain(error) }
        if isAnswered(turn), lines.isInteractive { say("/continue has it go on") }
    }

    mutating func explain(_ error: any Error) {
        guard let complaint = Complaint(error) else { return }
        complaint.lines.forEach { world.console.remark($0) }
        note(complaint.status)
    }

    private mutating func keepAndTell(_ message: Message) {
        guard lines.isInteractive else { return }
        keep(message)
        say("the message is kept: Enter sends it again, typing replaces it")
    }
}
