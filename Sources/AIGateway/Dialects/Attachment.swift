/// A file that a message carries: a picture, a document, a sound, or a text with its name.
public struct Attachment: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// A file that is too large to be held in memory, as base64.
        case deferred(DeferredContent)
        /// Where the provider finds it.
        case address(String)
    }

    /// What a model makes of it.
    public enum Kind: String, Sendable {
        case image, document, audio, text
    }

    /// The file's name, without folders.
    public var name: String
    /// As in `image/png`.
    public var mediaType: String
    public var content: Content

    public init(name: String, mediaType: String, content: Content) {
        self.name = name
        self.mediaType = mediaType
        self.content = content
    }

    /// `nil` for a type that no format has a place for.
    public var kind: Kind? {
        switch mediaType.prefix(while: { $0 != "/" }) {
        case "image": .image
        case "audio": .audio
        case "text": .text
        default: mediaType == "application/pdf" ? .document : nil
        }
    }

    /// Whether models can see it: others than these are known to few, and refused after the fact.
    ///
    /// Source: the image types of OpenAI's and Anthropic's references.
    var isCommonPicture: Bool {
        ["image/png", "image/jpeg", "image/gif", "image/webp"].contains(mediaType)
    }

    /// Whether its bytes are here, and not only where they are.
    public var isIncluded: Bool {
        if case .address = content { false } else { true }
    }

    /// What is read only when it is sent.
    public var deferred: DeferredContent? {
        if case .deferred(let content) = content { content } else { nil }
    }

    /// The bytes as base64, or what stands for it; `nil` for an address.
    public var base64: String? {
        switch content {
        case .bytes(let bytes): Data(bytes).base64EncodedString()
        case .deferred(let content): content.mark
        case .address: nil
        }
    }

    /// An address that holds the bytes, or the address where they are.
    var address: String {
        switch content {
        case .bytes, .deferred: "data:\(mediaType);base64,\(base64 ?? "")"
        case .address(let address): address
        }
    }

    /// A text file as a model reads it.
    var namedText: String {
        guard case .bytes(let bytes) = content else { return "\(name): \(address)" }
        return "\(name):\n\n" + String(decoding: bytes, as: UTF8.self)
    }

    /// The sound's format in OpenAI's word: the type's last part, without the `x-` of unregistered
    /// ones, and MP3 by its usual name.
    var audioFormat: String {
        let name = mediaType.drop { $0 != "/" }.dropFirst()
        let plain = name.hasPrefix("x-") ? name.dropFirst(2) : name
        return plain == "mpeg" ? "mp3" : String(plain)
    }
}
