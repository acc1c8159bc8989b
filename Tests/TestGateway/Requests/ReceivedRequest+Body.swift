import NIOCore

extension ReceivedRequest {
    private static let keptBytes = 16 * 1024 * 1024

    /// Counts `bytes` and keeps as many as there is room for.
    mutating func append(_ bytes: ByteBuffer) {
        bodyBytes += bytes.readableBytes
        body.append(contentsOf: bytes.readableBytesView.prefix(Self.keptBytes - body.count))
    }
}
