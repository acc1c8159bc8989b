/// What carries a request to a server and brings its answer back.
public protocol Transport: Sendable {
    /// Sends `request` and returns as soon as the answer's head is there. Any status is an answer;
    /// redirects are followed.
    func exchange(_ request: Request) async throws(GatewayError) -> Exchange
}
