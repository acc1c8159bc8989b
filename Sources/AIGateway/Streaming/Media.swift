/// Something produced that is not text.
public struct Media: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// Where it can be fetched, without the account's token.
        case address(String)
        /// The bytes came before, as ``ReplyEvent/mediaPiece(number:bytes:)`` of this number.
        case pieces(number: Int)
    }

    /// What it is, by the name the answer gave it: `image`, `audio`, `video` or
    /// `file`.
    public var kind: String
    public var content: Content

    public init(kind: String, content: Content) {
        self.kind = kind
        self.content = content
    }
}
