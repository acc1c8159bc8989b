import Subprocess

/// Runs the command that gives a token.
enum Shell {
    /// The longest it may take.
    static let limit = Duration.seconds(20)
    /// The most it may print.
    private static let largestOutput = 64 << 10

    /// What `command` prints on standard output. It gets no input, and its errors are not shown:
    /// they may hold what it reads.
    static func output(of command: String) async throws -> String {
        let result: (status: TerminationStatus, output: String)?
        do {
            result = try await limited(command)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw Failure.configuration(
                "token_command can't be run, or prints too much",
                advice: "run it by hand to see why")
        }
        guard let result else {
            throw Failure.configuration(
                "token_command took longer than \(limit.components.seconds) s",
                advice: "run it by hand to see what it waits for")
        }
        guard result.status.isSuccess else {
            throw Failure.configuration(
                "token_command failed (\(result.status))", advice: "run it by hand to see why")
        }
        return result.output
    }

    /// - Returns: `nil` when time ran out.
    private static func limited(
        _ command: String
    ) async throws -> (status: TerminationStatus, output: String)? {
        var options = PlatformOptions()
        // A group of its own, so that what the shell started ends with it.
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        ]
        return try await withThrowingTaskGroup { [options] group in
            group.addTask { () -> (TerminationStatus, String)? in
                let result = try await run(
                    .name("sh"), arguments: ["-c", command], platformOptions: options, input: .none,
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
    }
}
