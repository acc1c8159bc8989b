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
            execute: { try await $0.run() },
            sleep: { try await Task.sleep(for: $0) },
            now: { ContinuousClock.now },
            date: { Date() },
            lines: { editor(environment: ProcessInfo.processInfo.environment) },
            chance: { Double.random(in: 0...1) }
        )
    }
}

/// Draws on the stream that a person sees, standard output first.
private func editor(environment: [String: String]) -> (any LineSource)? {
    guard environment["TERM"] != "dumb", isatty(STDIN_FILENO) == 1 else { return nil }
    let seen = [STDOUT_FILENO, STDERR_FILENO].first { isatty($0) == 1 }
    return seen.flatMap { LineEditor(output: $0) }
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
