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
