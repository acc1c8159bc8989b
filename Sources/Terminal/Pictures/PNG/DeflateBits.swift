/// The bits of a deflated stream: the lowest of a byte comes first.
struct DeflateBits {
    private let bytes: [UInt8]
    private var position: Int
    private var buffer: UInt64 = 0
    private var count = 0

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// The next bits without taking them; zeros follow the end.
    mutating func peek(_ width: Int) -> Int {
        if count < width { refill() }
        return Int(truncatingIfNeeded: buffer) & (1 << width - 1)
    }

    /// Passes over bits that were seen.
    mutating func skip(_ width: Int) throws(PictureError) {
        guard width <= count else { throw .damaged("compressed data end early") }
        buffer >>= UInt64(width)
        count -= width
    }

    /// The next bits.
    mutating func take(_ width: Int) throws(PictureError) -> Int {
        let value = peek(width)
        try skip(width)
        return value
    }

    /// Drops what is left of the current byte.
    mutating func align() throws(PictureError) { try skip(count & 7) }

    private mutating func refill() {
        while count <= 56, position < bytes.count {
            buffer |= UInt64(bytes[position]) << UInt64(count)
            position += 1
            count += 8
        }
    }
}
