import NIOCore

/// What a `RequestParser` finds in the bytes of a connection.
enum RequestEvent: Sendable {
    case head(ReceivedRequest)

    /// A piece of the body, without its framing.
    case body(ByteBuffer)

    case end
}
