/// What comes in on one HTTP/1 connection.
enum Arrival: Sendable {
    case request(ReceivedRequest)

    /// The connection broke its protocol: no TLS, no HTTP.
    case failure(String)
}
