import AIGateway

/// The route of every call that is no question to a model: settle, ask, show.
struct Management {
    private let call: CallFlags
    private let settings: Settings
    private let world: World

    init(account: AccountFlags, call: CallFlags, in world: World) throws {
        self.call = call
        self.world = world
        settings = try Settings.resolve(account: account, call: call, in: world)
    }

    /// Asks, with retries and within the time-out, and shows the result.
    ///
    /// - Parameters:
    ///   - isRepeatable: whether asking twice does no harm; a creation is not asked again.
    ///   - ask: the operation.
    ///   - preview: its first request, for `--dry-run` and `--curl`.
    ///   - show: what to do with the result.
    func run<Result: Sendable>(
        isRepeatable: Bool = true,
        _ ask: @escaping @Sendable (Gateway) async throws -> Result,
        preview: (Gateway) throws -> Request,
        then show: @escaping @Sendable (Result) throws -> Void
    ) async throws {
        if call.dryRun || call.curl {
            return try RequestPreview(call, settings: settings, in: world).print(preview)
        }
        try await Deadline(settings, in: world).run { watch in
            let client = try await world.gateway(for: settings, call: call, watch: watch)
            var retrying = Retrying(settings, in: world)
            if !isRepeatable { retrying.retries = 0 }
            try show(try await retrying.run { _ in try await ask(client) })
        }
    }
}
