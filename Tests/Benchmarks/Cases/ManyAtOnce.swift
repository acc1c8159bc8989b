import TestGateway

/// Many short answers at once, each to a process of its own.
struct ManyAtOnce: Benchmark {
    private static let processes = 200

    let name = "many"

    func rows(on bench: Bench) async throws -> [Row] {
        let script = ChatStream(texts: 5).script(.bigWrites)
        let rounds = try await bench.serving(script) { server in
            let ours = bench.aig(["chat", "Hello"], to: server.origin)
            let theirs = try bench.curl(["-sN", server.origin])
            let contest = Contest(rounds: bench.options.rounds(7), warmUps: 1)
            return try await contest.rounds { _ in
                (
                    try ours.runAtOnce(Self.processes) / .milliseconds(1),
                    try theirs.runAtOnce(Self.processes) / .milliseconds(1)
                )
            }
        }
        let ratio = rounds.map { $0.0 / $0.1 }.median
        return [
            Row(
                what: "\(Self.processes) one-shots at once", against: "\(Self.processes) × curl",
                measure: "wall", ours: Measure.wall.text(rounds.map(\.0).median),
                theirs: Measure.wall.text(rounds.map(\.1).median),
                result: "\(ratio.text(digits: 2))×", bar: "≤ 1.20×", isMet: ratio <= 1.2)
        ]
    }
}
