/// When a connection is answered, and how it is met before.
public enum Reception: Sendable {
    /// A request is answered when all of it is there.
    case requests

    /// A request is answered as soon as its head is there; its body is read but not recorded.
    case heads

    /// Connections are closed as soon as they are made, before TLS.
    case closes

    /// Connections are reset as soon as they are made, before TLS.
    case resets

    /// Connections are accepted and never answered, not even in TLS.
    case stalls
}
