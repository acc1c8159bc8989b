import AIGateway

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
    func submit(_ group: QueueGroup) async throws -> String {
        try await ask { client in
            do {
                return try await client.enqueue(
                    group.inputs, for: group.model, options: group.options)
            } catch {
                guard case GatewayError.connection(let failure) = error, failure.kind == .lost
                else {
                    throw error
                }
                throw Failure.unavailable(
                    "the connection broke while lines were put into the queue: --resume asks them again, if they arrived, twice"
                )
            }
        }
    }

    /// Asks until the group is done.
    func fetch(_ group: QueueGroup) async throws -> [QueuedResult] {
        var pause = Self.firstPause
        while true {
            let answer = try await ask { client in
                try await client.queued(
                    group.requestID ?? "", of: group.model, options: group.options)
            }
            if case .done(let results) = answer { return results }
            try await world.sleep(pause)
            pause = min(Self.longestPause, pause * 1.5)
        }
    }

    private func ask<Result: Sendable>(
        _ operation: @escaping @Sendable (Gateway) async throws -> Result
    ) async throws -> Result {
        try await Deadline(settings, in: world).run { watch in
            let client = Gateway(
                account: account,
                transport: try world.wire(for: settings, call: call, watch: watch),
                extraFields: settings.extraFields)
            return try await Retrying(settings, in: world).run { _ in
                try await operation(client)
            }
        }
    }
}
