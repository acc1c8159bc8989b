import Terminal

/// Tells a person how far a batch is: one line that is drawn over and over on a terminal, and a
/// summary at the end.
struct BatchProgress {
    private static let pause = Duration.milliseconds(100)

    private let world: World
    private let isShown: Bool
    private let isQuiet: Bool
    private let start: ContinuousClock.Instant
    private var drawn: ContinuousClock.Instant?
    /// How many lines had results before this run.
    private let before: Int

    /// - Parameter sharesTerminal: whether results are written to standard output, which on a
    ///   terminal tells enough of the progress.
    init(isQuiet: Bool, sharesTerminal: Bool, before: BatchTally, in world: World) {
        self.world = world
        self.isQuiet = isQuiet
        let isCrowded = sharesTerminal && world.console.isTerminal(.output)
        isShown = !isQuiet && !isCrowded && world.console.isTerminal(.error)
        start = world.now()
        self.before = before.settled
    }

    /// - Parameter total: how many lines there are, about, where that is known.
    mutating func draw(_ tally: BatchTally, underWay: Int, isPaused: Bool, total: Int?) {
        guard isShown else { return }
        let now = world.now()
        guard drawn.map({ now - $0 >= Self.pause }) ?? true else { return }
        drawn = now
        let line = line(tally, underWay: underWay, isPaused: isPaused, total: total, until: now)
        show("\r\u{1B}[2K" + String(line.prefix(world.console.width - 1)))
    }

    /// What matters most stands first, as a terminal that is narrow shows no more.
    func line(
        _ tally: BatchTally, underWay: Int, isPaused: Bool, total: Int?,
        until now: ContinuousClock.Instant
    ) -> String {
        let speed = speed(tally, until: now)
        var parts = ["\(tally.settled)\(total.map { "/\($0)" } ?? "") done"]
        parts.append("\(Self.short(speed))/s")
        if tally.isPriced { parts.append("$\(Self.amount(tally.cost))") }
        if let total, total > tally.settled, speed > 0 {
            parts.append("\(Self.span(.seconds(Double(total - tally.settled) / speed))) left")
        }
        if isPaused { parts.append("waiting for a rate limit") }
        parts.append("\(tally.failed) failed")
        parts.append("\(underWay) under way")
        parts.append(Self.tokens(tally))
        return parts.joined(separator: " · ")
    }

    /// Says something above the progress.
    mutating func say(_ line: String) {
        clear()
        world.console.remark(line)
    }

    /// The last word.
    mutating func end(_ tally: BatchTally) {
        clear()
        guard !isQuiet else { return }
        let now = world.now()
        var line = parts(tally, until: now).joined(separator: " · ")
        line += " · \(Self.span(now - start))"
        if before > 0 { line += "; \(before.counted("line")) of them before this run" }
        world.console.remark("aig: " + line)
    }

    private func parts(_ tally: BatchTally, until now: ContinuousClock.Instant) -> [String] {
        var parts = ["\(tally.answered) answered", "\(tally.failed) failed"]
        parts.append("\(Self.short(speed(tally, until: now)))/s")
        parts.append(Self.tokens(tally))
        if tally.isPriced { parts.append("$\(Self.amount(tally.cost)) by the prices given") }
        return parts
    }

    /// Lines per second, of this run.
    private func speed(_ tally: BatchTally, until now: ContinuousClock.Instant) -> Double {
        Double(tally.settled - before) / max(0.001, (now - start) / .seconds(1))
    }

    private static func tokens(_ tally: BatchTally) -> String {
        "\(tally.inputTokens) tokens in, \(tally.outputTokens) out"
    }

    private mutating func clear() {
        guard drawn != nil else { return }
        show("\r\u{1B}[2K")
        drawn = nil
    }

    private func show(_ text: String) { try? world.console.write(Array(text.utf8), to: .error) }

    /// Four digits at most after the point, fewer for larger numbers.
    private static func short(_ number: Double) -> String {
        let scale = number >= 100 ? 1.0 : number >= 10 ? 10 : number >= 1 ? 100 : 10_000
        let rounded = (number * scale).rounded() / scale
        return rounded == rounded.rounded() && rounded < 1e15
            ? "\(Int(rounded))" : "\(rounded)"
    }

    /// Six digits at most after the point, counted in whole millionths, which have neither noise nor
    /// an exponent.
    static func amount(_ dollars: Double) -> String {
        guard let millionths = Int(exactly: (dollars * 1_000_000).rounded()), millionths >= 0
        else { return "\(dollars)" }
        let (whole, rest) = millionths.quotientAndRemainder(dividingBy: 1_000_000)
        guard rest > 0 else { return "\(whole)" }
        var digits = Substring("\(1_000_000 + rest)".dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    private static func span(_ duration: Duration) -> String {
        let seconds = Int((duration / .seconds(1)).rounded())
        guard seconds >= 60 else { return "\(short(duration / .seconds(1))) s" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return hours > 0 ? "\(hours) h \(minutes) min" : "\(minutes) min \(seconds % 60) s"
    }
}
