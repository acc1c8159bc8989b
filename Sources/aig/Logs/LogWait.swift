import AIGateway
import ArgumentParser

/// Waits for an entry: the log has it some time after the answer.
struct LogWait: ParsableArguments {
    @Option(
        help: .init(
            "Wait so long for an entry that is not there yet, as in 30s.", valueName: "duration"))
    var wait: DurationArgument?

    private static let pause = Duration.seconds(1)

    /// - Throws: ``Refusal/Meaning/notFound`` when it is not there in time.
    func run<Result: Sendable>(
        for id: String, in world: World, _ ask: () async throws -> Result
    ) async throws -> Result {
        let patience = wait?.duration(in: .seconds) ?? .zero
        var waited = Duration.zero
        while true {
            do {
                return try await ask()
            } catch {
                guard let error = error as? GatewayError, error.isNotFound,
                    case .refused(var refusal) = error
                else { throw error }
                guard waited < patience else {
                    refusal.message = "there is no log entry '\(id)', or not yet (see --wait)"
                    throw GatewayError.refused(refusal)
                }
            }
            try await world.sleep(min(Self.pause, patience - waited))
            waited += Self.pause
        }
    }
}
