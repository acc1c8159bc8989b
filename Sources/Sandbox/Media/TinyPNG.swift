/// A PNG of 16 × 16 pixels, a gradient from orange to white.
enum TinyPNG {
    private static let side: UInt8 = 16

    static let bytes: [UInt8] = Array([signature, header, body, end].joined())

    private static let signature: [UInt8] = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
    private static let header = chunk("IHDR", [0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0])
    private static let body = chunk("IDAT", zlib(pixels))
    private static let end = chunk("IEND", [])

    /// Rows of RGB, each after the number of its filter, which is none.
    private static var pixels: [UInt8] {
        var pixels: [UInt8] = []
        for row in 0..<side {
            pixels.append(0)
            for column in 0..<side { pixels += [0xF6, 0x82 + row * 7, 0x1F + column * 14] }
        }
        return pixels
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return bigEndian(UInt32(content.count)) + named + bigEndian(crc32(named))
    }

    /// A single stored block: compression would cost more code than it saves bytes.
    private static func zlib(_ content: [UInt8]) -> [UInt8] {
        let length = UInt16(content.count)
        let block = [1] + littleEndian(length) + littleEndian(~length) + content
        return [0x78, 0x01] + block + bigEndian(adler32(content))
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
                crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0)
            }
        }
    }

    private static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        return high << 16 | low
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private static func littleEndian(_ value: UInt16) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}
