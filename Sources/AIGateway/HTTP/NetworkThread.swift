import NIOCore
import NIOPosix

/// The one thread on which the network lives. A program's tasks may prefer it, so that what
/// arrives is read, decoded and printed without being handed from thread to thread.
public final class NetworkThread: TaskExecutor {
    private let loop: any EventLoop
    var group: any EventLoopGroup { loop }

    private init(_ loop: any EventLoop) { self.loop = loop }

    /// One of the threads that the whole process shares.
    public convenience init() { self.init(MultiThreadedEventLoopGroup.singleton.next()) }

    /// Makes the calling thread the network's, for good, and runs `body` on it.
    public static func takeOver(
        _ body: @escaping @Sendable (NetworkThread) async -> Void
    ) {
        MultiThreadedEventLoopGroup.withCurrentThreadAsEventLoop { loop in
            let thread = NetworkThread(loop)
            Task(executorPreference: thread) { await body(thread) }
        }
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
