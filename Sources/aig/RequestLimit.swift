/// Bounds the server's silence for one request among many.
struct RequestLimit: Sendable {
    /// When the time of the whole call is over.
    let end: ContinuousClock.Instant?
    /// How often a request that fails before anything succeeded is asked again.
    let retries: Int
    private let deadline: Deadline
    private let watch: SilenceWatch

    init(_ settings: Settings, _ watch: SilenceWatch, in world: World) throws {
        end = settings.timeout.map { world.now() + $0 }
        retries = settings.retries
        var single = settings
        single.timeout = nil
        deadline = try Deadline(single, in: world)
        self.watch = watch
    }

    func run<Result: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await deadline.run(watching: watch, operation)
    }
}
