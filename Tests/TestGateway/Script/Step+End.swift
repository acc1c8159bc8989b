extension Step {
    /// Whether nothing can follow.
    var isLast: Bool {
        switch self {
        case .close, .hangUp, .reset: true
        case .send, .repeatedly, .pause, .wait, .waitForClientClose, .stall: false
        }
    }
}
