/// Undoes deflate. https://www.rfc-editor.org/rfc/rfc1951
struct Inflater {
    private var bits: DeflateBits
    private var output: [UInt8]
    private var filled = 0

    /// What a zlib stream holds, to its first `size` bytes. The checksum isn't looked at: whoever
    /// shows a picture is better served by a wrong pixel than by none.
    static func inflate(zlib bytes: [UInt8], size: Int) throws(PictureError) -> [UInt8] {
        guard bytes.count >= 2, bytes[0] & 0x0F == 8, bytes[1] & 0x20 == 0 else {
            throw .damaged("not a zlib stream")
        }
        // No byte of a deflated stream stands for more than 1032.
        guard size / 1032 <= bytes.count else { throw .damaged("compressed data end early") }
        var inflater = Inflater(bits: DeflateBits(bytes, from: 2), size: size)
        try inflater.run()
        return inflater.output
    }

    private init(bits: DeflateBits, size: Int) {
        self.bits = bits
        output = [UInt8](repeating: 0, count: size)
    }

    private mutating func run() throws(PictureError) {
        var isLast = false
        while filled < output.count {
            guard !isLast else { throw .damaged("compressed data end early") }
            isLast = try bits.take(1) == 1
            switch try bits.take(2) {
            case 0: try copyStored()
            case 1: try expand(DeflateAlphabet.fixed())
            case 2: try expand(DeflateAlphabet.read(&bits))
            default: throw .damaged("a block of no kind")
            }
        }
    }

    private mutating func copyStored() throws(PictureError) {
        try bits.align()
        let length = try bits.take(16)
        guard try bits.take(16) == length ^ 0xFFFF else { throw .damaged("a block's length") }
        for _ in 0..<min(length, output.count - filled) {
            output[filled] = UInt8(truncatingIfNeeded: try bits.take(8))
            filled += 1
        }
    }

    private mutating func expand(_ alphabet: DeflateAlphabet) throws(PictureError) {
        // Both are taken out so that neither is checked for another owner at each byte.
        var bits = self.bits
        var filled = self.filled
        defer {
            self.bits = bits
            self.filled = filled
        }
        var output = self.output.mutableSpan
        while filled < output.count {
            let symbol = try alphabet.literals.next(&bits)
            if symbol < 256 {
                output[filled] = UInt8(truncatingIfNeeded: symbol)
                filled += 1
                continue
            }
            guard symbol > 256 else { return }
            let length = try alphabet.length(symbol, &bits)
            let distance = try alphabet.distance(&bits)
            guard distance <= filled else { throw .damaged("a repeat of nothing") }
            let end = min(filled + length, output.count)
            while filled < end {
                output[filled] = output[filled - distance]
                filled += 1
            }
        }
    }
}
