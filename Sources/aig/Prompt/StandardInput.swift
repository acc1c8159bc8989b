/// What a program reads from its standard input.
protocol StandardInput: Sendable {
    /// Whether a person types it.
    var isTerminal: Bool { get }
    /// The next bytes, or `nil` at the end.
    ///
    /// - Parameter whenIdle: called once when nothing has come for two seconds.
    func read(whenIdle: () -> Void) async throws -> [UInt8]?
}
