/// In what order log entries come.
public struct LogOrder: Sendable, Equatable {
    /// What a list can be ordered by.
    public enum Key: String, Sendable, CaseIterable {
        case createdAt = "created_at"
        case provider, model
        case modelType = "model_type"
        case success, cached
    }

    public var key: Key
    public var ascends: Bool

    public init(_ key: Key = .createdAt, ascends: Bool = false) {
        self.key = key
        self.ascends = ascends
    }

    /// The latest entry first.
    public static let newestFirst = LogOrder()
}
