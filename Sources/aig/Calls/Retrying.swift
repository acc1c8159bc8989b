import AIGateway
import Terminal

/// Asks again when the cause of a failure is passing, before anything of an answer was shown.
struct Retrying {
    /// A pause that a server asks for is honoured up to here; a longer one ends the call.
    var longestPause = Duration.seconds(60)

    let world: World
    /// How often it asks again.
    var retries: Int
    /// The gateway tries providers again itself, so their faults are left to it.
    let leavesFaultsToGateway: Bool

    init(_ settings: Settings, in world: World) {
        self.world = world
        self.retries = settings.retries
        self.leavesFaultsToGateway = (settings.gateway.maxAttempts ?? 1) > 1
    }

    /// - Parameters:
    ///   - isWorthwhile: whether asking again after this failure may help and does no harm.
    ///   - operation: is told whether it may be asked again.
    func run<Result>(
        _ isWorthwhile: (GatewayError) -> Bool = { $0.isPassing },
        _ operation: (_ mayRetry: Bool) async throws -> Result
    ) async throws -> Result {
        var done = 0
        while true {
            do {
                return try await operation(done < retries)
            } catch let error as GatewayError {
                guard done < retries, isWorthwhile(error),
                    let pause = pause(after: error, attempt: done)
                else { throw error }
                done += 1
                let what = Complaint(error)?.what ?? "failed"
                let length = pause.formatted
                world.console.remark(
                    "aig: \(what); asking again in \(length) (\(done) of \(retries))")
                try await world.sleep(pause)
            }
        }
    }

    /// How long to wait, or `nil` when asking again would not help.
    ///
    /// - Parameter attempt: from 0.
    func pause(after error: GatewayError, attempt: Int) -> Duration? {
        guard error.isPassing else { return nil }
        guard case .refused(let refusal) = error else { return backoff(attempt) }
        if leavesFaultsToGateway, refusal.status.map({ $0 >= 500 }) ?? false { return nil }
        guard let seconds = refusal.retryAfter else { return backoff(attempt) }
        let pause = Duration.seconds(seconds)
        return pause <= longestPause ? pause : nil
    }

    /// Half a second, doubled each time up to 8 s, of which a random half is taken off.
    func backoff(_ attempt: Int) -> Duration {
        let full = min(8, 0.5 * Double(1 << min(attempt, 10)))
        return .milliseconds(Int(full * 1000 * (0.5 + world.chance() / 2)))
    }
}

extension Duration {
    /// Seconds with at most one digit after the point.
    fileprivate var formatted: String {
        let tenths = Int((self / .milliseconds(100)).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
    }
}
