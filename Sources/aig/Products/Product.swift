import Terminal

/// One result that is no text, while it is written.
struct Product {
    enum Target {
        case file(OutputFile)
        case output(any Console)
    }

    /// How many of the first bytes are kept, to tell what it is.
    private static let headLength = 128 << 10

    /// What the answer calls it: `image`, `audio`, `video` or `file`.
    var kind: String
    let target: Target
    /// The type that its sender gave it.
    var promisedType: String?
    private(set) var head: [UInt8] = []
    private(set) var size = 0
    /// Whether all of it came.
    var isComplete = false

    init(kind: String, target: Target, promisedType: String? = nil) {
        self.kind = kind
        self.target = target
        self.promisedType = promisedType
    }

    mutating func write(_ bytes: [UInt8]) throws {
        if head.count < Self.headLength { head += bytes.prefix(Self.headLength - head.count) }
        size += bytes.count
        switch target {
        case .file(let file): try file.write(bytes)
        case .output(let console): try console.write(bytes, to: .output)
        }
    }

    /// What it is by its first bytes, or by what was promised when they don't tell.
    var mediaType: String {
        let found = MediaType.of(head)
        guard found == MediaType.unknown || found == "text/plain" else { return found }
        if MediaType.isDrawing(head) { return "image/svg+xml" }
        return promisedType ?? found
    }

    /// The ending of its name.
    var fileExtension: String { MediaType.fileExtension(of: mediaType) }
}
