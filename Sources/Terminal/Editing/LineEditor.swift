/// A person at a terminal, who types lines with libedit's editing.
///
/// libedit blocks while it waits for a key, so it has a thread of its own, and no other touches it.
public final class LineEditor: LineSource {
    private let desk: LineDesk
    private let bell: Bell
    private let mode: TerminalMode
    private let signals: TerminalSignals

    /// - Returns: `nil` unless both descriptors are a terminal that can be edited on.
    public init?(input: CInt = STDIN_FILENO, output: CInt) {
        guard let bell = Bell(), let mode = TerminalMode(of: input) else { return nil }
        let signals = TerminalSignals(bell: bell, mode: mode)
        guard let desk = LineDesk(input: input, output: output, bell: bell, signals: signals)
        else { return nil }
        self.desk = desk
        self.bell = bell
        self.mode = mode
        self.signals = signals
    }

    public var isInteractive: Bool { true }

    public func next(_ question: LineQuestion) async throws -> LineInput {
        signals.enter(.asking)
        defer { signals.enter(.idle) }
        let input = await Interrupts.claim { [bell] in
            bell.ring(.interrupt)
        } during: {
            await withTaskCancellationHandler {
                await desk.ask(question, mode: mode)
            } onCancel: {
                bell.ring(.leave)
            }
        }
        try Task.checkCancellation()
        return input
    }

    public func attend<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> (result: Result, wasInterrupted: Bool) {
        signals.enter(.attending)
        mode.guardAgainstFaults()
        mode.silence()
        defer {
            mode.restore()
            signals.enter(.idle)
        }
        return try await Interrupts.attend(body)
    }
}
