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
