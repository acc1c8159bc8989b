/// What is typed in a session in place of a message.
enum SlashCommand: String, CaseIterable {
    case help, model, system, set, gateway, attach, retry, `continue`, undo, edit, clear, save
    case history, conversation, usage, log, exit

    /// How it is typed.
    var word: String { "/" + rawValue }

    /// What may follow it.
    var operand: String {
        switch self {
        case .model: "[NAME]"
        case .system: "[TEXT]"
        case .set: "[KEY VALUE]"
        case .gateway, .conversation: "[ID]"
        case .attach, .save: "FILE"
        case .edit: "[TEXT]"
        default: ""
        }
    }

    var summary: String {
        switch self {
        case .help: "show this"
        case .model: "show the model, or ask another from now on"
        case .system: "show how the model should behave, or say it; \"\" takes it back"
        case .set: "show or change an option, as in /set temperature 0.2"
        case .gateway: "show the gateway, or go through another"
        case .attach: "send a file with the next message: picture, PDF, sound or text"
        case .retry: "ask the last message again (sends a request)"
        case .continue: "have a cut answer go on (sends a request)"
        case .undo: "take back the last message and its answer"
        case .edit: "write a message in $VISUAL or $EDITOR"
        case .clear: "begin a new conversation"
        case .save: "write the conversation as Markdown, or as JSON for a name in .json"
        case .history: "show what was said"
        case .conversation: "show the conversation's ID, or go on with another"
        case .usage: "show tokens so far, and their cost (reads the gateway's log)"
        case .log: "show the log entry of the last answer (reads the gateway's log)"
        case .exit: "leave; Ctrl-D does the same"
        }
    }

    /// What a line is.
    enum Line: Equatable {
        case command(SlashCommand, operand: String)
        case text
        /// It looks like a command and is none.
        case unknown(String)
    }

    /// Only exact names are commands. A path, or what begins with `//`, is text.
    static func parse(_ line: String, isFile: (String) -> Bool) -> Line {
        guard line.hasPrefix("/") else { return .text }
        let word = line.prefix { !$0.isWhitespace }
        let rest = line.dropFirst(word.count).trimmed
        let takesLines = [SlashCommand.system.word, SlashCommand.edit.word].contains(String(word))
        guard takesLines || !line.contains("\n") else { return .text }
        if let command = SlashCommand(rawValue: String(word.dropFirst())) {
            return .command(command, operand: rest)
        }
        let isPath = word.dropFirst().contains("/") || word.count == 1 || isFile(String(word))
        return isPath ? .text : .unknown(String(word))
    }
}

extension StringProtocol {
    /// Without white space around it.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
