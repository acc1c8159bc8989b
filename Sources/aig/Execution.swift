import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A program to be run within bounds, with bytes on its standard input.
struct Execution: Sendable {
    var path: String
    var arguments: [String] = []
    var input: [UInt8] = []
    /// `nil` for that of this process.
    var environment: [String: String]?
    /// The most time it may take.
    var timeout: Duration
    /// The most bytes that are kept of each of its outputs.
    var mostOutput: Int

    struct Outcome: Sendable {
        /// 128 and the signal's number for one that a signal ended.
        var status: Int32
        var output: [UInt8]
        var errors: [UInt8]
        /// Whether its output was longer than what is kept.
        var isCut: Bool
    }

    /// - Returns: `nil` when time ran out.
    func run() async throws -> Outcome? {
        try await withThrowingTaskGroup { group in
            group.addTask { () -> Outcome? in try await ran() }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        // A session of its own: what it started ends with it, and nobody asks at a terminal that
        // is ours.
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        ]
        return options
    }

    private var variables: Environment {
        guard let environment else { return .inherit }
        let pairs = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        return .custom(Dictionary(uniqueKeysWithValues: pairs))
    }

    private func ran() async throws -> Outcome {
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: variables,
            platformOptions: options, input: .inputWriter, output: .sequence, error: .sequence
        ) { execution in
            async let output = kept(of: execution.standardOutput)
            async let errors = kept(of: execution.standardError)
            // A program need not read what it is given.
            _ = try? await execution.standardInputWriter.write(input)
            try? await execution.standardInputWriter.finish()
            return try await (output, errors)
        }
        // What it left behind in its group.
        kill(-result.processIdentifier.value, SIGKILL)
        let (output, errors) = result.closureResult
        let status: Int32 =
            switch result.terminationStatus {
            case .exited(let code): Int32(code)
            case .signaled(let number): 128 + Int32(number)
            }
        return Outcome(
            status: status, output: output.bytes, errors: errors.bytes, isCut: output.isCut)
    }

    /// The beginning of what is written; all of it is read, so that the program can go on.
    private func kept(
        of stream: SubprocessOutputSequence
    ) async throws -> (bytes: [UInt8], isCut: Bool) {
        var bytes: [UInt8] = []
        var isCut = false
        for try await buffer in stream {
            let room = mostOutput - bytes.count
            isCut = isCut || buffer.count > room
            if room > 0 { bytes += buffer.withUnsafeBytes { Array($0.prefix(room)) } }
        }
        return (bytes, isCut)
    }
}
