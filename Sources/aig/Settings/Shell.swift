import Subprocess

/// Runs the command that gives a token.
enum Shell {
    /// The longest it may take.
    static let limit = Duration.seconds(20)
    /// The most it may print.
    private static let largestOutput = 64 << 10

    /// What `command` prints on standard output. It gets no input, and its errors go to ours.
    static func output(of command: String) async throws -> String {
        let result = try await withThrowingTaskGroup(of: (TerminationStatus, String)?.self) {
            group in
            group.addTask {
                let result = try await run(
                    .name("sh"), arguments: ["-c", command], input: .none,
                    output: .string(limit: largestOutput), error: .discarded)
                return (result.terminationStatus, result.standardOutput)
            }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        guard let (status, output) = result else {
            throw Failure.configuration(
                "token_command took longer than \(limit.components.seconds) s",
                advice: "run it by hand to see what it waits for")
        }
        guard status.isSuccess else {
            throw Failure.configuration(
                "token_command failed (\(status))", advice: "run it by hand to see why")
        }
        return output
    }
}
