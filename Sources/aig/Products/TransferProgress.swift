import Terminal

/// Says on a watched standard error how much has come, while it comes.
struct TransferProgress {
    private static let pause = Duration.milliseconds(100)
    /// What is over sooner is not worth a word.
    private static let patience = Duration.milliseconds(500)

    private let world: World
    private let isShown: Bool
    private var next: ContinuousClock.Instant
    private var hasShown = false

    init(isQuiet: Bool, in world: World) {
        self.world = world
        isShown =
            !isQuiet && world.console.isTerminal(.error) && world.variable("TERM") != "dumb"
        next = world.now() + Self.patience
    }

    /// - Parameter total: how much there will be, when that is known.
    mutating func show(_ count: Int, of total: Int? = nil) {
        guard isShown, world.now() >= next else { return }
        next = world.now() + Self.pause
        hasShown = true
        let end = total.map { " of \($0.sizeText)" } ?? ""
        write("\r\u{1B}[K\(count.sizeText)\(end)")
    }

    /// Takes the line away.
    mutating func clear() {
        guard hasShown else { return }
        hasShown = false
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        try? world.console.write(Array(text.utf8), to: .error)
    }
}
