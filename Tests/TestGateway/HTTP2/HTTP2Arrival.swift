/// What comes in on one HTTP/2 connection.
enum HTTP2Arrival: Sendable {
    case stream(HTTP2Stream)

    /// The connection broke its protocol: no TLS, no HTTP/2.
    case failure(String)
}
