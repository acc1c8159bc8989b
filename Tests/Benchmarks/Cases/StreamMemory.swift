import TestGateway

/// The most memory that a long answer takes, and whether a longer one takes more.
struct StreamMemory: Benchmark {
    private static let length = TextStream.length

    let name = "memory"

    func rows(on bench: Bench) async throws -> [Row] {
        let short = ChatStream(texts: Self.length).script(.bigWrites)
        let long = ChatStream(texts: Self.length * 10).script(.bigWrites)
        let shortRuns = try await bench.serving(short) { server in
            let ours = bench.aig(["chat", "Hello"], to: server.origin)
            let theirs = try bench.curl(["-sN", server.origin])
            return try await Self.peaks([ours, theirs], bench)
        }
        let longRuns = try await bench.serving(long) { server in
            try await Self.peaks([bench.aig(["chat", "Hello"], to: server.origin)], bench)
        }
        let what = "\(Self.length) events"
        let pairs = zip(longRuns, shortRuns).map { [$0[0], $1[0]] }
        return [
            Row(what, against: "curl -sN", .peak, of: shortRuns, other: 1, bar: 3),
            Row("\(Self.length * 10) events", against: what, .peak, of: pairs, other: 1, bar: 1.1),
        ]
    }

    private static func peaks(_ commands: [Command], _ bench: Bench) async throws -> [[Run]] {
        let contest = Contest(rounds: bench.options.rounds(5), warmUps: 0)
        return try await contest.rounds { _ in try commands.map { try $0.runApart() } }
    }
}
