/// Has a terminal take a line as terminals do by themselves: shown, and edited until Enter.
public struct TypedAnswer: Sendable {
    private let mode: TerminalMode

    /// - Returns: `nil` when standard input is no terminal. What was typed before is forgotten.
    public init?() {
        guard let mode = TerminalMode(of: STDIN_FILENO) else { return nil }
        self.mode = mode
        mode.forgetKeys()
        mode.takeLines()
    }

    /// Gives the terminal back as it was found.
    public func end() { mode.restore() }
}
