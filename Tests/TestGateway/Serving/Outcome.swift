/// How the answer to one request ended.
enum Outcome: Sendable {
    /// All steps were done.
    case finished

    /// The client closed or reset the connection before.
    case clientLeft

    /// The scope ended before.
    case stopped
}
