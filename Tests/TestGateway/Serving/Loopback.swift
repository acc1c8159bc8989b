import NIOCore
import NIOPosix

/// A listener on a free port of 127.0.0.1, for the time of a scope.
struct Loopback<Visitor: Sendable>: Sendable {
    /// Prepares an accepted connection, on its event loop.
    let welcome: @Sendable (any Channel) throws -> Visitor

    /// Serves it until it or the task ends.
    let serve: @Sendable (Visitor) async -> Void

    /// After this the visitors are sent away, even if the scope goes on.
    let lifetime: Duration

    /// Listens while `body` runs with the port; when this returns, all connections are closed.
    func listening<T>(_ body: (Int) async throws -> T) async throws -> T {
        let (visitors, door) = AsyncStream.makeStream(of: Visitor.self)
        let listener = try await bind(door)
        async let service: Void = serveAll(visitors)
        do {
            let result = try await body(listener.localAddress?.port ?? 0)
            await stop(listener, door)
            await service
            return result
        } catch {
            await stop(listener, door)
            await service
            throw error
        }
    }

    private func bind(_ door: AsyncStream<Visitor>.Continuation) async throws -> any Channel {
        let welcome = welcome
        return try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if case .terminated = door.yield(try welcome(channel)) { throw Departure() }
                }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
    }

    private func stop(_ listener: any Channel, _ door: AsyncStream<Visitor>.Continuation) async {
        try? await listener.close()
        door.finish()
    }

    private func serveAll(_ visitors: AsyncStream<Visitor>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await serveEach(visitors) }
            group.addTask { try? await Task.sleep(for: lifetime) }
            await group.next()
            group.cancelAll()
        }
    }

    private func serveEach(_ visitors: AsyncStream<Visitor>) async {
        await withDiscardingTaskGroup { group in
            for await visitor in visitors {
                group.addTask { await serve(visitor) }
            }
            group.cancelAll()
        }
    }
}
