import NIOCore

/// A request's body in pieces, the marks in it replaced by what they stand for. It is read as it is
/// sent, so that a body of any size takes little memory.
struct BodyChunks: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    fileprivate enum Part {
        case bytes(ArraySlice<UInt8>)
        case content(DeferredContent)
    }

    private let parts: [Part]
    /// How many bytes there are.
    let count: Int

    init(_ body: [UInt8], contents: [DeferredContent]) {
        var parts: [Part] = []
        var rest = body[...]
        // In a body the contents stand in order.
        for content in contents {
            guard let range = rest.firstRange(of: Array(content.mark.utf8)) else { continue }
            parts += [.bytes(rest[..<range.lowerBound]), .content(content)]
            rest = rest[range.upperBound...]
        }
        self.parts = parts + [.bytes(rest)]
        count = self.parts.reduce(0) { count, part in
            switch part {
            case .bytes(let bytes): count + bytes.count
            case .content(let content): count + content.count
            }
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(parts: parts[...]) }

    struct Iterator: AsyncIteratorProtocol {
        /// A multiple of three, so that base64 needs no padding but at the end.
        private static let length = 3 << 14

        fileprivate var parts: ArraySlice<Part>
        private var offset = 0

        fileprivate init(parts: ArraySlice<Part>) { self.parts = parts }

        mutating func next() async throws -> ByteBuffer? {
            while let part = parts.first {
                switch part {
                case .bytes(let bytes):
                    parts.removeFirst()
                    if !bytes.isEmpty { return ByteBuffer(bytes: bytes) }
                case .content(let content):
                    if let chunk = try next(of: content) { return chunk }
                    parts.removeFirst()
                    offset = 0
                }
            }
            return nil
        }

        private mutating func next(of content: DeferredContent) throws -> ByteBuffer? {
            let left = content.source.count - offset
            guard left > 0 else { return nil }
            let length = Swift.min(left, Self.length)
            let bytes = try bytes(of: content.source, length)
            offset += length
            switch content.coding {
            case .plain: return ByteBuffer(bytes: bytes)
            case .base64: return ByteBuffer(string: Data(bytes).base64EncodedString())
            }
        }

        private func bytes(
            of source: any ContentSource, _ length: Int
        ) throws(ContentFailure) -> [UInt8] {
            let bytes = try source.read(from: offset, length: length)
            guard bytes.count == length else {
                throw ContentFailure(
                    name: source.name, reason: "it became shorter while it was sent")
            }
            return bytes
        }
    }
}
