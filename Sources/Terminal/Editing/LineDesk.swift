import Dispatch

/// Where lines are edited: libedit on the one thread that may wait for keys.
actor LineDesk {
    private let executor = WaitingExecutor()
    private let editing: LineEditing
    private let sources: [any DispatchSourceSignal]

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init?(input: CInt, output: CInt, bell: Bell, signals: TerminalSignals) {
        guard let editing = LineEditing(input: input, output: output, bell: bell) else {
            return nil
        }
        self.editing = editing
        sources = TerminalSignals.numbers.map { number in
            if number == SIGTSTP { signal(number, SIG_IGN) }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { signals.hear(number) }
            source.resume()
            return source
        }
    }

    isolated deinit { sources.forEach { $0.cancel() } }

    func ask(_ question: LineQuestion, mode: TerminalMode) -> LineInput {
        editing.ask(question, mode: mode)
    }
}
