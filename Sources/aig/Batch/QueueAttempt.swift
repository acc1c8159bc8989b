import AIGateway
import Terminal

/// Puts groups into Workers AI's queue, and fetches what became of them.
struct QueueAttempt: Sendable {
    private static let firstPause = Duration.seconds(2)
    private static let longestPause = Duration.seconds(30)

    private let account: Account
    private let settings: Settings
    private let call: CallFlags
    private let world: World

    init(_ account: Account, settings: Settings, call: CallFlags, in world: World) {
        (self.account, self.settings, self.call, self.world) = (account, settings, call, world)
    }

    /// - Returns: the queue's name for the group.
    ///
    /// It is not sent again when it is not known whether it arrived: that might be paid twice.
    ///
    /// - Throws: ``Failure/unavailable(_:)`` when that is not known.
    func submit(_ group: QueueGroup) async throws -> String {
        do {
            return try await ask(while: { $0.isPassing && $0.leftNothingDone }) { client in
                try await client.enqueue(group.inputs, for: group.model, options: group.options)
            }
        } catch let error as GatewayError where !error.leftNothingDone && error != .cancelled {
            let what = Complaint(error)?.what ?? "no answer"
            throw Failure.unavailable(
                "\(what): \(group.jobs.count.counted("line")) may be in the queue already; --resume puts them there anew"
            )
        }
    }

    /// Asks until the group is done.
    func fetch(_ group: QueueGroup) async throws -> QueuedAnswers {
        var pause = Self.firstPause
        while true {
            let answer = try await ask(while: \.isPassing) { client in
                try await client.queued(
                    group.requestID ?? "", of: group.model, options: group.options)
            }
            if case .done(let answers) = answer { return answers }
            try await world.sleep(pause)
            pause = min(Self.longestPause, pause * 1.5)
        }
    }

    /// Waits rate limits out, as nothing else of the group can be done meanwhile.
    private func ask<Result: Sendable>(
        while isWorthwhile: @escaping @Sendable (GatewayError) -> Bool,
        _ operation: @escaping @Sendable (Gateway) async throws -> Result
    ) async throws -> Result {
        var patience = RatePatience()
        while true {
            do {
                return try await askOnce(
                    while: { FailureClass($0) != .rate && isWorthwhile($0) }, operation)
            } catch let error as GatewayError where FailureClass(error) == .rate {
                guard settings.retries > 0, isWorthwhile(error),
                    let pause = patience.pause(
                        told: error.retryAfter, through: 0, chance: world.chance())
                else { throw error }
                try await rest(for: pause, after: error)
            }
        }
    }

    private func rest(for pause: Duration, after error: GatewayError) async throws {
        let what = Complaint(error)?.what ?? "failed"
        let seconds = Int((pause / .seconds(1)).rounded(.up))
        world.console.remark("aig: \(what); a group of lines waits for \(seconds) s")
        try await world.sleep(pause)
    }

    private func askOnce<Result: Sendable>(
        while isWorthwhile: @escaping @Sendable (GatewayError) -> Bool,
        _ operation: @escaping @Sendable (Gateway) async throws -> Result
    ) async throws -> Result {
        try await Deadline(settings, in: world).run { watch in
            let client = Gateway(
                account: account,
                transport: try world.wire(for: settings, call: call, watch: watch),
                extraFields: settings.extraFields)
            return try await Retrying(settings, in: world).run(isWorthwhile) { _ in
                try await operation(client)
            }
        }
    }
}
