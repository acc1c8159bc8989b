/// Something produced that is not text.
public struct Media: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// Where it can be fetched, without the account's token.
        case address(String)
    }

    /// What it is, by the name the answer gave it: `image`, `audio` or `video`.
    public var kind: String
    public var content: Content

    public init(kind: String, content: Content) {
        self.kind = kind
        self.content = content
    }
}
