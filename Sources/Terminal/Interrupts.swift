import Dispatch
import Synchronization

/// The signals by which a person or the system asks a program to stop.
public enum Interrupts {
    /// Runs `body`; on the first SIGINT, SIGTERM or SIGHUP it is cancelled, so that it can clean
    /// up. A second signal ends the process at once, as an impatient person means it to.
    ///
    /// - Returns: what `body` gave, and the signal that came meanwhile.
    public static func watch<Result: Sendable>(
        _ body: @escaping @Sendable () async -> Result
    ) async -> (result: Result?, signal: CInt?) {
        let (signals, continuation) = AsyncStream.makeStream(of: CInt.self)
        let sources = numbers.compactMap { number -> (any DispatchSourceSignal)? in
            // The source only listens; the signal's own action must be taken away.
            let before = signal(number, SIG_IGN)
            // Under nohup, hanging up is to be ignored.
            if number == SIGHUP, isIgnore(before) { return nil }
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if let heed = heeding.withLock({ $0.take() }) { return heed(number) }
                pending.store(true, ordering: .relaxed)
                if number == SIGINT, let claim = claims.withLock(\.last) { return claim() }
                for number in numbers { signal(number, SIG_DFL) }
                continuation.yield(number)
            }
            source.resume()
            return source
        }
        defer { sources.forEach { $0.cancel() } }
        return await withTaskGroup(of: Outcome<Result>.self) { group in
            group.addTask { .finished(await body()) }
            group.addTask {
                for await number in signals { return .signalled(number) }
                return .unneeded
            }
            var result: Result?
            var noted: CInt?
            for await outcome in group {
                if case .finished(let value) = outcome { result = value }
                if case .signalled(let number) = outcome { noted = number }
                group.cancelAll()
            }
            return (result, noted)
        }
    }

    /// While `body` runs, a SIGINT calls `handler` and does nothing else, however many come.
    public static func claim<Result>(
        _ handler: @escaping @Sendable () -> Void, during body: () async throws -> Result
    ) async rethrows -> Result {
        claims.withLock { $0.append(handler) }
        pending.store(false, ordering: .relaxed)
        defer {
            claims.withLock { _ = $0.popLast() }
            pending.store(false, ordering: .relaxed)
        }
        return try await body()
    }

    /// While `body` runs, the first signal calls `handler` and does nothing else, so that what is
    /// under way can be brought to its end. The next ones do what signals do.
    public static func heedFirst<Result>(
        _ handler: @escaping @Sendable (CInt) -> Void, during body: () async throws -> Result
    ) async rethrows -> Result {
        heeding.withLock { $0 = handler }
        defer { heeding.withLock { $0 = nil } }
        return try await body()
    }

    /// Runs `body`, which a SIGINT cancels, and only it.
    ///
    /// - Returns: what `body` gave, and whether it was interrupted.
    public static func attend<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> (result: Result, wasInterrupted: Bool) {
        let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
        return try await claim {
            continuation.yield()
        } during: {
            try await withThrowingTaskGroup(of: Result?.self) { group in
                group.addTask { try await body() }
                group.addTask {
                    for await _ in signals { return nil }
                    return nil
                }
                var wasInterrupted = false
                while let result = try await group.next() {
                    group.cancelAll()
                    if let result { return (result, wasInterrupted) }
                    wasInterrupted = true
                }
                throw CancellationError()
            }
        }
    }

    /// Whether a signal came. Signals are the process's, so this is too: it is what a thread that
    /// waits for a reader can look at.
    public static var isPending: Bool { pending.load(ordering: .relaxed) }

    private static let pending = Atomic(false)

    /// Who wants to hear of SIGINT; the last one does.
    private static let claims = Mutex<[@Sendable () -> Void]>([])

    /// Who wants to hear of the first signal.
    private static let heeding = Mutex<(@Sendable (CInt) -> Void)?>(nil)

    private static func isIgnore(_ action: (@convention(c) (CInt) -> Void)?) -> Bool {
        unsafeBitCast(action, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    private enum Outcome<Result: Sendable>: Sendable {
        case finished(Result)
        case signalled(CInt)
        case unneeded
    }
}
