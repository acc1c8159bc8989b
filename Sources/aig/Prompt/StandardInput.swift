import Terminal

/// What a program reads from its standard input.
protocol StandardInput: Sendable {
    /// Whether a person types it.
    var isTerminal: Bool { get }
    /// The next bytes, or `nil` at the end.
    ///
    /// - Parameter whenIdle: called once when nothing has come for two seconds.
    func read(whenIdle: () -> Void) async throws -> [UInt8]?
    /// Has the terminal show what is typed, or not.
    ///
    /// - Returns: whether it did before; `nil` where there is no terminal.
    @discardableResult
    func setEcho(_ isOn: Bool) -> Bool?
    /// Has a terminal take a line as terminals do by themselves; what was typed before is forgotten.
    ///
    /// - Returns: `nil` where there is no terminal.
    func beginAnswer() -> TypedAnswer?
}

extension StandardInput {
    func setEcho(_ isOn: Bool) -> Bool? { nil }
    func beginAnswer() -> TypedAnswer? { nil }
}
