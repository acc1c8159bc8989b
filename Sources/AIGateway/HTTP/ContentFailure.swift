/// Why content could not be read when it was to be sent.
public struct ContentFailure: Error, Sendable, Equatable {
    /// What the content is called.
    public var name: String
    /// What the source said, for people.
    public var reason: String

    public init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}
