/// The bits of a JPEG scan: the highest of a byte comes first.
struct JPEGBits {
    private let bytes: [UInt8]
    /// The next byte to take; at a marker it stays there.
    private(set) var position: Int
    private var buffer: UInt64 = 0
    private var count = 0
    /// How many zeros were made up after the scan's end.
    private var padding = 0

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        position = start
    }

    /// Whether more bits were taken than there were.
    var isOverrun: Bool { count < padding }

    /// Makes sure of the bits of a Huffman word and the number after it.
    mutating func prepare() {
        if count < 32 { refill() }
    }

    /// The next bits, at most 16, without taking them.
    func peek(_ width: Int) -> Int {
        Int(truncatingIfNeeded: buffer &>> UInt64(truncatingIfNeeded: count - width))
            & (1 << width - 1)
    }

    /// Passes over bits that were seen.
    mutating func skip(_ width: Int) { count -= width }

    /// The next bits, at most 16.
    mutating func take(_ width: Int) -> Int {
        prepare()
        defer { count -= width }
        return peek(width)
    }

    /// A number of so many bits: those with a leading 0 are the negative ones.
    mutating func takeSigned(_ width: Int) -> Int {
        guard width > 0 else { return 0 }
        let value = take(width)
        return value < 1 << (width - 1) ? value - 1 << width + 1 : value
    }

    /// Goes on behind the restart marker that must come now.
    mutating func restart() throws(PictureError) {
        while position + 1 < bytes.count, bytes[position] != 0xFF || bytes[position + 1] == 0xFF {
            position += 1
        }
        guard position + 1 < bytes.count, bytes[position + 1] & 0xF8 == 0xD0 else {
            throw .damaged("JPEG restart")
        }
        self = JPEGBits(bytes, from: position + 2)
    }

    private mutating func refill() {
        while count <= 48 {
            buffer = buffer << 8 | UInt64(nextByte())
            count += 8
        }
    }

    /// A byte 0xFF of data is followed by a zero; without it, it is a marker.
    private mutating func nextByte() -> UInt8 {
        guard position < bytes.count else { return pad() }
        let byte = bytes[position]
        guard byte == 0xFF else {
            position += 1
            return byte
        }
        guard position + 1 < bytes.count, bytes[position + 1] == 0 else { return pad() }
        position += 2
        return byte
    }

    private mutating func pad() -> UInt8 {
        padding += 8
        return 0
    }
}
