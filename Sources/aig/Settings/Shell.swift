/// Runs the command that gives a token.
enum Shell {
    /// The longest it may take.
    static let limit = Duration.seconds(20)
    /// The most it may print.
    private static let largestOutput = 64 << 10

    /// What `command` prints on standard output. It gets no input, and its errors are not shown:
    /// they may hold what it reads.
    static func output(of command: String) async throws -> String {
        let execution = Execution(
            path: "/bin/sh", arguments: ["-c", command], timeout: limit, mostOutput: largestOutput)
        let outcome: Execution.Outcome?
        do {
            outcome = try await execution.run()
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw failure("can't be run", advice: "run it by hand to see why")
        }
        guard let outcome else {
            throw failure(
                "took longer than \(limit.components.seconds) s",
                advice: "run it by hand to see what it waits for")
        }
        guard outcome.status == 0 else {
            throw failure(
                "failed (status \(outcome.status))", advice: "run it by hand to see why")
        }
        guard !outcome.isCut, let text = String(validating: outcome.output, as: UTF8.self) else {
            throw failure("prints no token", advice: "run it by hand to see what it prints")
        }
        return text
    }

    private static func failure(_ what: String, advice: String) -> Failure {
        .configuration("token_command \(what)", advice: advice)
    }
}
