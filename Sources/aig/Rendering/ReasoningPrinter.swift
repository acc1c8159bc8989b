import Terminal

/// Shows a model's reasoning on standard error, so that it is never taken for the answer.
struct ReasoningPrinter {
    private let console: any Console
    private let isOn: Bool
    private let dims: Bool
    private var redactor: Redactor
    private var sanitizer = Sanitizer()
    private var isOpen = false

    init(_ output: OutputFlags, settings: Settings, world: World) {
        console = world.console
        let isWatched = world.console.isTerminal(.error)
        isOn = output.form == .text && settings.showsReasoning ?? isWatched
        dims = output.color.isOn(isTerminal: isWatched, environment: world.environment)
        redactor = world.secrets.redactor
    }

    mutating func show(_ text: String) {
        guard isOn else { return }
        isOpen = true
        write(sanitizer.feed(redactor.feed(Array(text.utf8))))
    }

    /// Leaves a blank line between the reasoning and what follows.
    mutating func end() {
        guard isOpen else { return }
        isOpen = false
        write(sanitizer.feed(redactor.finish()) + sanitizer.finish())
        try? console.write(Array("\n\n".utf8), to: .error)
    }

    private func write(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let shown = Style.dim.apply(to: String(decoding: bytes, as: UTF8.self), when: dims)
        try? console.write(Array(shown.utf8), to: .error)
    }
}
