import Testing

/// A small picture file, and what its pixels must be: those that Pillow 13 (libpng's rules and
/// libjpeg-turbo) reads in it.
struct PictureFixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: [UInt8]
    let width: Int
    let height: Int
    /// FNV-1a of red, green, blue and alpha of all pixels.
    let hash: UInt64

    init(_ name: String, _ width: Int, _ height: Int, _ hash: UInt64, _ lines: String) {
        testDescription = name
        file = Self.decode(lines)
        self.width = width
        self.height = height
        self.hash = hash
    }

    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func decode(_ base64: String) -> [UInt8] {
        let alphabet = Array(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        let values = base64.utf8.compactMap { alphabet.firstIndex(of: $0) }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: values.count, by: 4) {
            let group = values[start..<min(start + 4, values.count)]
            let bits = group.reduce(0) { $0 << 6 | $1 } << (6 * (4 - group.count))
            bytes += [16, 8, 0].prefix(group.count - 1).map { UInt8(bits >> $0 & 0xFF) }
        }
        return bytes
    }

    static let all = png + jpeg
}
