import AIGateway

/// What was said, put together from what happened.
struct Conversation: Sendable, Equatable {
    var id = ""
    /// ISO 8601.
    var begunAt = ""
    var system: String?
    private(set) var turns: [Turn] = []
    private(set) var spending = Spending()

    /// Takes in what happened next. A line about a turn that is not there is left out.
    mutating func apply(_ record: ConversationRecord) {
        switch record {
        case .begun(let id, let time): (self.id, begunAt) = (id, time)
        case .system(let text): system = text
        case .asked(let id, let question, let time):
            var turn = Turn(id: id, question: question)
            turn.askedAt = time
            turns.append(turn)
        case .answering(let id, let command, let model, let goesOn):
            change(id) { turn in
                (turn.command, turn.model, turn.ending) = (command, model, nil)
                if !goesOn { (turn.answer, turn.reasoning, turn.tools) = ("", "", []) }
            }
        case .text(let id, let text): change(id) { $0.answer += text }
        case .reasoning(let id, let text): change(id) { $0.reasoning += text }
        case .tool(let id, let use): change(id) { $0.tools.append(use) }
        case .round(_, let outcome): spending.add(outcome, endsAnswer: false)
        case .ended(let id, let outcome):
            spending.add(outcome)
            change(id) { $0.end(outcome) }
        case .undone(let id): turns.removeAll { $0.id == id }
        }
    }

    private mutating func change(_ id: String, _ change: (inout Turn) -> Void) {
        guard let place = turns.lastIndex(where: { $0.id == id }) else { return }
        change(&turns[place])
    }

    /// The turns as a request tells them: what was not answered is left out, so that question and
    /// answer take turns, as every format wants it.
    var messages: [Message] {
        turns.filter(\.isAnswered).flatMap { [$0.question, .assistant($0.answer)] }
    }

    /// The model that `command` asked last.
    func model(of command: String) -> String? {
        turns.last { $0.command == command && !$0.model.isEmpty }?.model
    }

    /// The last question, when it was not answered: to be asked again.
    var unanswered: Turn? { turns.last.flatMap { $0.isAnswered ? nil : $0 } }

    /// What it is about: the beginning of its first question.
    var title: String {
        let text = turns.first?.question.text ?? ""
        let line = text.split(whereSeparator: \.isNewline).first ?? ""
        return line.count > 60 ? line.prefix(59) + "…" : String(line)
    }
}

extension Turn {
    fileprivate mutating func end(_ outcome: ConversationRecord.Outcome) {
        ending = outcome.ending
        finish = outcome.finish
        servedModel = outcome.servedModel
        log = outcome.log
    }
}
