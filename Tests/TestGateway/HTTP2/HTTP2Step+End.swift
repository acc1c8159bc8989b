extension HTTP2Step {
    /// Whether nothing can follow on the stream.
    var isLast: Bool {
        switch self {
        case .trailers, .resetStream, .hangUp, .reset: true
        case .headers, .data, .repeatedly, .end, .pause, .wait, .stall, .goAway: false
        }
    }
}
