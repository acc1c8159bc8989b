import AIGateway
import Synchronization
import Terminal

extension World {
    /// The process's own world.
    static func real(on thread: NetworkThread) -> World {
        let network = OpenNetwork(thread)
        return World(
            environment: ProcessInfo.processInfo.environment,
            console: SystemConsole(),
            input: SystemInput(),
            transport: { try network.transport($0) },
            shell: { try await Shell.output(of: $0) },
            sleep: { try await Task.sleep(for: $0) },
            now: { ContinuousClock.now },
            chance: { Double.random(in: 0...1) }
        )
    }
}

/// Keeps the process's transports until it exits, when the system closes what they opened.
/// Locked, since whichever task needs one first makes it.
private final class OpenNetwork: Sendable {
    private let thread: NetworkThread
    private let transports = Mutex<[NetworkOptions: NetworkTransport]>([:])

    init(_ thread: NetworkThread) { self.thread = thread }

    func transport(_ options: NetworkOptions) throws -> NetworkTransport {
        try transports.withLock { open in
            if let known = open[options] { return known }
            let new = try NetworkTransport(options, on: thread)
            open[options] = new
            return new
        }
    }
}
