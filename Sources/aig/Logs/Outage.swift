import AIGateway
import Terminal

/// A time in which requests fail, told once.
struct Outage {
    private static let longestPause = 60.0

    private var failures = 0
    private var isTold = false
    private var hasFailedInRound = false
    private var hasBegun = false

    /// How long to wait before asking again.
    ///
    /// - Parameter retries: how often a request is asked again before anything ever succeeded.
    /// - Throws: `error`, when asking again would not help.
    mutating func pause(
        after error: any Error, retries: Int, in world: World
    ) throws -> Duration {
        guard let cause = error as? GatewayError, cause.isOutage,
            hasBegun || failures < retries
        else { throw error }
        if !isTold {
            world.console.remark(
                "aig: \(Complaint(cause)?.what ?? "failed"); asking again until it works")
        }
        (isTold, hasFailedInRound) = (true, true)
        defer { failures += 1 }
        if case .refused(let refusal) = cause, let seconds = refusal.retryAfter {
            return .milliseconds(Int64(min(seconds, Self.longestPause) * 1000))
        }
        let full = min(Self.longestPause, 0.5 * Double(1 << min(failures, 10)))
        return .milliseconds(Int64(full * 1000 * (0.5 + world.chance() / 2)))
    }

    mutating func endRequest() { failures = 0 }

    /// An outage is over when everything that was asked for came at once.
    mutating func endRound() {
        if !hasFailedInRound { isTold = false }
        hasFailedInRound = false
        hasBegun = true
    }
}

extension GatewayError {
    /// Whether it passes when one waits long enough, also for the network of this machine.
    fileprivate var isOutage: Bool {
        if case .connection(let failure) = self {
            return [.refused, .lost, .connectTimeout, .idleTimeout, .nameNotFound, .proxy]
                .contains(failure.kind)
        }
        return isPassing
    }
}
