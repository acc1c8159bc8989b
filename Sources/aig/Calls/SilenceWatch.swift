import AIGateway
import Synchronization

/// Knows since when a server is waited for, so that only its own silence counts: a reader that takes
/// its time with the output costs nothing.
///
/// Locked, since the call and the one who watches it are two tasks.
final class SilenceWatch: Sendable {
    private let since = Mutex<ContinuousClock.Instant?>(nil)
    private let now: @Sendable () -> ContinuousClock.Instant

    init(in world: World) { now = world.now }

    /// How long the server has been silent.
    var silence: Duration { since.withLock { $0.map { now() - $0 } ?? .zero } }

    fileprivate func begin() { since.withLock { $0 = now() } }
    fileprivate func end() { since.withLock { $0 = nil } }
}

/// A transport that tells a watch when it waits.
struct WatchedTransport: Transport {
    let base: any Transport
    let watch: SilenceWatch

    func exchange(_ request: Request) async throws(GatewayError) -> Exchange {
        watch.begin()
        defer { watch.end() }
        var exchange = try await base.exchange(request)
        let body = exchange.body
        exchange.body = ExchangeBody { [watch] in
            WatchedChunks(chunks: body.makeAsyncIterator(), watch: watch)
        }
        return exchange
    }
}

private struct WatchedChunks: ExchangeBodySource {
    var chunks: ExchangeBody.AsyncIterator
    let watch: SilenceWatch

    mutating func next(
        isolation actor: isolated (any Actor)?
    ) async throws(GatewayError) -> [UInt8]? {
        watch.begin()
        defer { watch.end() }
        return try await chunks.next(isolation: actor)
    }
}
