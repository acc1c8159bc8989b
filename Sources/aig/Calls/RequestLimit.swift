/// Bounds the server's silence for one request among many.
struct RequestLimit: Sendable {
    private let end: ContinuousClock.Instant?
    private let now: @Sendable () -> ContinuousClock.Instant
    /// How often a request that fails before anything succeeded is asked again.
    let retries: Int
    private let deadline: Deadline
    private let watch: SilenceWatch

    init(_ settings: Settings, _ watch: SilenceWatch, in world: World) throws {
        now = world.now
        end = settings.timeout.map { world.now() + $0 }
        retries = settings.retries
        var single = settings
        single.timeout = nil
        deadline = try Deadline(single, in: world)
        self.watch = watch
    }

    /// Whether the time for the whole call is over.
    var isOver: Bool { end.map { now() >= $0 } ?? false }

    func run<Result: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await deadline.run(watching: watch, operation)
    }
}
