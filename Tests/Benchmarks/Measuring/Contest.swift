/// Runs commands by turns, so that what else the machine does meets all of them.
struct Contest: Sendable {
    var rounds: Int
    var warmUps = 2

    /// What each command cost, round by round, in the commands' order. In every other round they
    /// run in reverse.
    func run(_ commands: [Command]) async throws -> [[Run]] {
        try await rounds { round in
            var runs: [(place: Int, run: Run)] = []
            let places = Array(commands.indices)
            for place in round.isMultiple(of: 2) ? places : places.reversed() {
                runs.append((place, try commands[place].run()))
            }
            return runs.sorted { $0.place < $1.place }.map(\.run)
        }
    }

    /// What `body` gives for each round after the warm-ups, on a thread that may block.
    func rounds<Result: Sendable>(
        _ body: @escaping @Sendable (Int) throws -> Result
    ) async throws -> [Result] {
        try await blocking {
            for round in 0..<warmUps { _ = try body(round) }
            return try (0..<rounds).map(body)
        }
    }
}
