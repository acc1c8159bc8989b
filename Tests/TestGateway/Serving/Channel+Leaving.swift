import NIOCore
import NIOSSL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Channel {
    /// Ends the connection at once, without TLS having its say.
    func hangUp() async {
        let done = eventLoop.makePromise(of: Void.self)
        hangUp(promise: done)
        try? await done.futureResult.get()
    }

    /// Ends the connection at once, without TLS having its say.
    func hangUp(promise: EventLoopPromise<Void>?) {
        eventLoop.execute {
            let pipeline = self.pipeline.syncOperations
            if let tls = try? pipeline.context(handlerType: NIOSSLServerHandler.self) {
                tls.close(mode: .all, promise: promise)
            } else {
                self.close(mode: .all, promise: promise)
            }
        }
    }

    /// Ends the connection with a RST.
    func reset() async {
        if let socket = self as? any SocketOptionProvider {
            try? await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        await hangUp()
    }
}
