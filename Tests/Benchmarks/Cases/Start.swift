/// How long it takes to say which version it is.
struct Start: Benchmark {
    let name = "start"

    func rows(on bench: Bench) async throws -> [Row] {
        let commands = [bench.aig(["--version"]), try bench.curl(["--version"])]
        let rounds = try await Contest(rounds: bench.options.rounds(60)).run(commands)
        return [
            Row(
                "start: --version", against: "curl --version", .wall, of: rounds, other: 1,
                bar: 0.8)
        ]
    }
}
