import AIGateway

/// The route of every call that is no question to a model: settle, ask, show.
struct Management {
    private let call: CallFlags
    private var settings: Settings
    private let world: World

    /// - Parameter goesByHost: whether it is the gateway host that is called.
    init(
        account: AccountFlags, call: CallFlags, goesByHost: Bool = false, in world: World
    ) throws {
        self.call = call
        self.world = world
        settings = try Settings.resolve(account: account, call: call, in: world)
        if goesByHost { try settings.goByHost(environment: world.environment) }
    }

    /// Whether requests are shown and not sent.
    var isPreview: Bool { call.dryRun || call.curl }

    /// For what takes more than one request, as is known only now.
    func refuseCurl() throws {
        if call.curl { throw Failure.usage(CallFlags.severalRequests) }
    }

    /// The same, but nothing is asked a second time.
    var withoutRetries: Management {
        var copy = self
        copy.settings.retries = 0
        return copy
    }

    /// Asks within the time-out, and shows the result. Each request is asked again by itself when
    /// that may help and does no harm.
    ///
    /// - Parameters:
    ///   - ask: the operation.
    ///   - preview: its first request, for `--dry-run` and `--curl`.
    ///   - show: what to do with the result.
    func run<Result: Sendable>(
        _ ask: @escaping @Sendable (Gateway) async throws -> Result,
        preview: (Gateway) throws -> Request,
        then show: @escaping @Sendable (Result) throws -> Void
    ) async throws {
        if isPreview {
            return try RequestPreview(call, settings: settings, in: world).print(preview)
        }
        try await run { client in try show(try await ask(client)) }
    }

    /// Works with the client within the time-out, whatever `--dry-run` and `--curl` say.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable (Gateway) async throws -> Result
    ) async throws -> Result {
        try await Deadline(settings, in: world).run { watch in
            let client = try await world.gateway(
                for: settings, call: call, watch: watch, retrying: Retrying(settings, in: world))
            return try await work(client)
        }
    }

    /// Works with the client for as long as it takes. Only `--timeout` ends it; a request that fails,
    /// also by the server's silence, is the work's own to ask again.
    func follow<Result: Sendable>(
        _ work: @escaping @Sendable (Gateway, RequestLimit) async throws -> Result
    ) async throws -> Result {
        var whole = settings
        whole.idleTimeout = nil
        var once = Retrying(settings, in: world)
        once.retries = 0
        return try await Deadline(whole, in: world).run { [once] watch in
            let client = try await world.gateway(
                for: settings, call: call, watch: watch, retrying: once)
            return try await work(client, RequestLimit(settings, watch, in: world))
        }
    }
}
