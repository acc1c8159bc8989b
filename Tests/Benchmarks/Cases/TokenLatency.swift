/// How long a token takes from the server's write to the reader of standard output.
struct TokenLatency: Benchmark {
    private static let tokens = 300
    /// The first ones come while the program still settles.
    private static let skipped = 10
    private static let beat = Duration.milliseconds(3)
    /// In milliseconds.
    private static let bar = 0.5

    let name = "latency"

    func rows(on bench: Bench) async throws -> [Row] {
        let server = try Metronome()
        defer { server.stop() }
        let origin = "http://127.0.0.1:\(server.port)"
        let ours = bench.aig(["chat", "Hello"], to: origin)
        let theirs = try bench.curl(["-sN", origin])
        var rounds: [(ours: [Double], theirs: [Double])] = []
        for _ in 0..<bench.options.rounds(7) {
            let our = try await delays(of: ours, size: Self.word(0).utf8.count, from: server)
            let their = try await delays(of: theirs, size: Self.event(0).count, from: server)
            rounds.append((our, their))
        }
        return [50, 99].map { Self.row($0, rounds) }
    }

    private static func row(
        _ percent: Double, _ rounds: [(ours: [Double], theirs: [Double])]
    ) -> Row {
        let ours = rounds.map { $0.ours.percentile(percent) }
        let theirs = rounds.map { $0.theirs.percentile(percent) }
        let difference = zip(ours, theirs).map { $0 - $1 }.median
        return Row(
            what: "token latency, p\(percent.text(digits: 0))", against: "curl -sN",
            measure: "wall", ours: "\(ours.median.text(digits: 2)) ms",
            theirs: "\(theirs.median.text(digits: 2)) ms",
            result: "\(difference < 0 ? "" : "+")\(difference.text(digits: 2)) ms",
            bar: "≤ +\(bar.text(digits: 2)) ms", isMet: difference <= bar)
    }

    /// The milliseconds each token took, when each makes `size` bytes of output.
    private func delays(
        of command: Command, size: Int, from server: Metronome
    ) async throws -> [Double] {
        let events = (0..<Self.tokens).map(Self.event)
        let ending = Array(ChatStream.ending(Self.tokens).joined())
        async let written = blocking {
            try server.play(events, ending: ending, every: Self.beat)
        }
        async let read = blocking { try Self.arrivals(of: command, size: size) }
        let (departures, arrivals) = try await (written, read)
        guard arrivals.count >= Self.tokens else { throw BenchmarkError("tokens are missing") }
        return zip(departures, arrivals).dropFirst(Self.skipped).map {
            ($1 - $0) / .milliseconds(1)
        }
    }

    /// When each `size` bytes of its output were there.
    private static func arrivals(
        of command: Command, size: Int
    ) throws -> [ContinuousClock.Instant] {
        var arrivals: [ContinuousClock.Instant] = []
        var count = 0
        try command.run { bytes in
            let now = ContinuousClock.now
            count += bytes.count
            while arrivals.count < count / size { arrivals.append(now) }
        }
        return arrivals
    }

    /// All are equally long.
    private static func word(_ number: Int) -> String { " word\(100 + number)" }

    private static func event(_ number: Int) -> [UInt8] { ChatStream.chunk(saying: word(number)) }
}
