/// Where the lines of a dialogue come from: a person at a keyboard, or a script.
public protocol LineSource: Sendable {
    /// Whether a person types the lines, and sees prompts.
    var isInteractive: Bool { get }
    /// Asks for the next message, which may have several lines.
    func next(_ question: LineQuestion) async throws -> LineInput
    /// Runs `body` while nobody is asked for a line. What is typed meanwhile is kept for the next
    /// question; Ctrl-C cancels `body`, however often it is pressed.
    ///
    /// - Returns: what `body` gave, and whether it was interrupted.
    func attend<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> (result: Result, wasInterrupted: Bool)
}

/// What came of asking for a line.
public enum LineInput: Sendable, Equatable {
    case message(String)
    /// A message that is text, whatever it begins with.
    case verbatim(String)
    /// Ctrl-C: the line is cleared.
    case interrupted
    /// Ctrl-D, or nothing more to read.
    case end
}

/// How a line is asked for.
public struct LineQuestion: Sendable {
    /// What stands before the line; plain text that ends in a visible character or a blank.
    public var prompt: String
    /// What stands in the line from the start.
    public var draft: String
    /// Whether the first character that is typed takes the draft's place, as with a selected text;
    /// any other key keeps it.
    public var draftIsSelected: Bool
    /// What can be recalled, the newest last; only what came since the last question.
    public var history: [String]
    /// Whether `history` takes the place of what was known before.
    public var historyIsWhole: Bool
    public var completer: LineCompleter

    public init(
        prompt: String, draft: String = "", draftIsSelected: Bool = false, history: [String] = [],
        historyIsWhole: Bool = false, completer: @escaping LineCompleter = { _ in nil }
    ) {
        self.prompt = prompt
        self.draft = draft
        self.draftIsSelected = draftIsSelected
        self.history = history
        self.historyIsWhole = historyIsWhole
        self.completer = completer
    }
}

/// Says how the text before the cursor may go on. It runs on the editor's own thread, which it may
/// keep waiting a moment.
public typealias LineCompleter = @Sendable (_ text: String) -> LineCompletion?

/// How a text may go on.
public struct LineCompletion: Sendable, Equatable {
    /// The text's end that the candidates replace.
    public var stem: String
    public var candidates: [String]

    public init(stem: String, candidates: [String]) {
        self.stem = stem
        self.candidates = candidates
    }
}
