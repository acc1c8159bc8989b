import AIGateway
import Synchronization
import Terminal

/// A conversation under way: what happens is taken in and written down, line by line.
///
/// Locked, since an answer is written down by the task that prints it.
final class Journal: Sendable {
    private struct State {
        var conversation: Conversation
        /// Whether answers are remembered, besides being written down.
        let remembers: Bool
        var file: ConversationFile?
        /// Whether nothing is kept: as asked for, or since writing failed.
        var keepsNothing: Bool
        /// What stands in the conversation and not in the file, as there was no file yet.
        var unwritten: [ConversationRecord] = []

        /// Of an answer that is not remembered, it is still known whether there is one.
        func needs(_ record: ConversationRecord) -> Bool {
            switch record {
            case .text: remembers || !(conversation.turns.last?.isAnswered ?? false)
            case .reasoning: remembers
            default: true
            }
        }
    }

    private let state: Mutex<State>
    private let store: ConversationStore?
    private let world: World

    /// - Parameters:
    ///   - store: where it is kept; `nil` to keep nothing.
    ///   - conversation: what was said before.
    ///   - remembers: whether answers will be needed; a long one would only fill the memory.
    init(
        in world: World, store: ConversationStore?, continuing conversation: Conversation? = nil,
        remembers: Bool
    ) throws {
        self.world = world
        self.store = store
        let file = try conversation.flatMap { conversation in
            try store.map {
                try ConversationFile(
                    continuing: $0.path(of: conversation.id), leavingOut: world.secrets)
            }
        }
        state = Mutex(
            State(
                conversation: conversation ?? Conversation(), remembers: remembers, file: file,
                keepsNothing: store == nil))
    }

    var conversation: Conversation { state.withLock { $0.conversation } }

    /// Whether there is a file, or will be.
    var isKept: Bool { state.withLock { !$0.keepsNothing } }

    /// Takes in what happened and writes it down. That it can't be written is told once, and the
    /// conversation goes on.
    func note(_ record: ConversationRecord) {
        let failure: (any Error)? = state.withLock { state in
            if state.needs(record) { state.conversation.apply(record) }
            guard !state.keepsNothing else { return nil }
            do {
                // A file is made for a question, not for a session that was only opened.
                if state.file == nil, case .asked = record { try begin(&state) }
                guard let file = state.file else {
                    state.unwritten.append(record)
                    return nil
                }
                try file.add(record)
                return nil
            } catch {
                state.keepsNothing = true
                return error
            }
        }
        if let failure, let what = Complaint(failure)?.what {
            world.console.remark("aig: this conversation is not kept: \(what)")
        }
    }

    private func begin(_ state: inout State) throws {
        guard let store else { return }
        let now = world.date()
        for attempt in 0..<100 {
            let id = ConversationID.make(at: now, attempt: attempt, chance: world.chance)
            let path = store.path(of: id)
            guard
                let file = try ConversationFile(creating: path, leavingOut: world.secrets)
            else { continue }
            let begun = ConversationRecord.begun(id: id, at: now.formatted(.iso8601))
            state.conversation.apply(begun)
            for record in [begun] + state.unwritten { try file.add(record) }
            state.file = file
            state.unwritten = []
            return
        }
    }

    /// Takes away the file of a conversation in which nothing was answered, and nothing done.
    func dropIfUnanswered() {
        state.withLock { state in
            let isWorthKeeping = state.conversation.turns.contains {
                $0.isAnswered || !$0.tools.isEmpty
            }
            guard let file = state.file, !isWorthKeeping else { return }
            unlink(file.path)
        }
    }
}

extension Journal {
    /// Writes down that a question is asked, and what stands around it.
    ///
    /// - Returns: the turn's identifier.
    func begin(_ message: Message, of question: Question, command: String) -> String {
        let before = conversation
        if before.system != question.prompt.system { note(.system(question.prompt.system)) }
        // Two processes may go on with one conversation, so a count would not do.
        let turn = "\(before.turns.count + 1)-" + ConversationID.tail(chance: world.chance)
        note(.asked(turn: turn, question: message, at: now))
        note(.answering(turn: turn, command: command, model: question.model, goesOn: false))
        return turn
    }

    private var now: String { world.date().formatted(.iso8601) }
}
