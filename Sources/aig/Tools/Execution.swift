import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A program to be run within bounds, with bytes on its standard input.
struct Execution: Sendable {
    var path: String
    var input: [UInt8]
    var environment: [String: String]
    /// The most time it may take.
    var timeout: Duration
    /// The most bytes that are kept of each of its outputs. One that writes more is stopped.
    var mostOutput: Int

    struct Outcome: Sendable {
        /// 128 and the signal's number for one that a signal ended.
        var status: Int32
        var output: [UInt8]
        var errors: [UInt8]
        /// Whether it had more to say.
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

    private static let teardown: [TeardownStep] = [
        .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
    ]

    private func ran() async throws -> Outcome {
        var options = PlatformOptions()
        // A group of its own, so that what it started ends with it.
        options.processGroupID = 0
        options.teardownSequence = Self.teardown
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        let result = try await Subprocess.run(
            .path(FilePath(path)),
            environment: .custom(Dictionary(uniqueKeysWithValues: variables)),
            platformOptions: options, input: .inputWriter, output: .sequence, error: .sequence
        ) { execution in
            let stop = { @Sendable in await execution.teardown(using: Self.teardown) }
            async let output = kept(of: execution.standardOutput, orElse: stop)
            async let errors = kept(of: execution.standardError, orElse: stop)
            // A program need not read what it is given.
            _ = try? await execution.standardInputWriter.write(input)
            try? await execution.standardInputWriter.finish()
            let (said, complained) = try await (output, errors)
            return (
                output: said.bytes, errors: complained.bytes,
                isCut: said.isCut || complained.isCut
            )
        }
        // What it left behind in its group.
        kill(-result.processIdentifier.value, SIGKILL)
        let (output, errors, isCut) = result.closureResult
        let status: Int32 =
            switch result.terminationStatus {
            case .exited(let code): Int32(code)
            case .signaled(let number): 128 + Int32(number)
            }
        return Outcome(status: status, output: output, errors: errors, isCut: isCut)
    }

    /// - Parameter stop: is called when there is more than is kept.
    private func kept(
        of stream: SubprocessOutputSequence, orElse stop: () async -> Void
    ) async throws -> (bytes: [UInt8], isCut: Bool) {
        var bytes: [UInt8] = []
        for try await buffer in stream {
            bytes += buffer.withUnsafeBytes { Array($0) }
            guard bytes.count <= mostOutput else {
                await stop()
                return (Array(bytes.prefix(mostOutput)), true)
            }
        }
        return (bytes, false)
    }
}
