/// Why the sandbox could not start.
public enum SandboxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The host asked for is not this machine's own; the sandbox has no business on a network.
    case notLoopback(host: String)
    /// The address could not be listened on, for instance because the port is taken.
    case cannotListen(host: String, port: Int, reason: String)

    /// One sentence for people.
    public var description: String {
        switch self {
        case .notLoopback(let host):
            "the sandbox listens on loopback only, and \(host) is not a loopback address"
        case .cannotListen(let host, let port, let reason):
            "cannot listen on \(host) port \(port): \(reason)"
        }
    }
}
