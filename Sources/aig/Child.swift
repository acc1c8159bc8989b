import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A command that is run with this process's own streams.
struct Child {
    private let name: String
    private let arguments: [String]
    private let world: World

    init(_ name: String, _ arguments: [String], in world: World) {
        self.name = name
        self.arguments = arguments
        self.world = world
    }

    /// Runs the command to its end; a cancelled task asks it to stop and waits a little.
    ///
    /// - Returns: its exit status, or 128 and the signal that ended it.
    func status(adding variables: [(String, String)]) async throws -> Int32 {
        var environment = world.environment
        // What would contradict the new values goes.
        for name in ["CLOUDFLARE_API_KEY", "CLOUDFLARE_EMAIL", "AIG_PROFILE"] {
            environment[name] = nil
        }
        for (name, value) in variables { environment[name] = value }
        var options = PlatformOptions()
        // On a terminal, Ctrl-C reaches the command as well: it is given time to end by itself before
        // it is asked to. Signal 0 asks nothing.
        options.teardownSequence = [
            .send(signal: Signal(rawValue: 0), allowedDurationToNextStep: .seconds(2)),
            .gracefulShutDown(allowedDurationToNextStep: .seconds(5)),
        ]
        do {
            let result = try await Subprocess.run(
                name.contains("/") ? .path(.init(name)) : .name(name),
                arguments: Arguments(arguments),
                environment: .custom(
                    Dictionary(
                        uniqueKeysWithValues: environment.map {
                            (Environment.Key(stringLiteral: $0.key), $0.value)
                        })),
                platformOptions: options,
                input: .currentStandardInput, output: .currentStandardOutput,
                error: .currentStandardError)
            return Self.status(result.terminationStatus)
        } catch is SubprocessError {
            throw Failure.noInput(path: name, reason: "no such command, or it can't be run")
        }
    }

    private static func status(_ end: TerminationStatus) -> Int32 {
        switch end {
        case .exited(let code): Int32(code)
        case .signaled(let number): 128 + Int32(number)
        }
    }
}
