/// The two codes of a deflated block.
struct DeflateAlphabet {
    /// Bytes, the block's end (256), and lengths of repeats.
    let literals: DeflateCode
    private let distances: DeflateCode

    /// The codes that need no description.
    static func fixed() throws(PictureError) -> DeflateAlphabet {
        let literals = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        return DeflateAlphabet(
            literals: try DeflateCode(lengths: literals),
            distances: try DeflateCode(lengths: [Int](repeating: 5, count: 30)))
    }

    /// The codes that a block begins with, their lengths themselves in a code.
    static func read(_ bits: inout DeflateBits) throws(PictureError) -> DeflateAlphabet {
        let literals = try bits.take(5) + 257
        let total = try literals + bits.take(5) + 1
        let packed = try lengthCode(&bits)
        var lengths: [Int] = []
        while lengths.count < total {
            switch try packed.next(&bits) {
            case 16:
                guard let last = lengths.last else { throw .damaged("a repeat of nothing") }
                lengths += repeatElement(last, count: try bits.take(2) + 3)
            case 17: lengths += repeatElement(0, count: try bits.take(3) + 3)
            case 18: lengths += repeatElement(0, count: try bits.take(7) + 11)
            case let length: lengths.append(length)
            }
        }
        guard lengths.count == total else { throw .damaged("an overfull code") }
        return DeflateAlphabet(
            literals: try DeflateCode(lengths: lengths[..<literals]),
            distances: try DeflateCode(lengths: lengths[literals...]))
    }

    /// How many bytes a repeat has.
    func length(_ symbol: Int, _ bits: inout DeflateBits) throws(PictureError) -> Int {
        guard symbol < 286 else { throw .damaged("a repeat of no length") }
        if symbol == 285 { return 258 }
        let index = symbol - 257
        guard index >= 8 else { return index + 3 }
        let extra = index / 4 - 1
        return try (4 + index & 3) << extra + 3 + bits.take(extra)
    }

    /// How far back a repeat begins.
    func distance(_ bits: inout DeflateBits) throws(PictureError) -> Int {
        let index = try distances.next(&bits)
        guard index < 30 else { throw .damaged("a repeat from nowhere") }
        guard index >= 4 else { return index + 1 }
        let extra = index / 2 - 1
        return try (2 + index & 1) << extra + 1 + bits.take(extra)
    }

    private static func lengthCode(_ bits: inout DeflateBits) throws(PictureError) -> DeflateCode {
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var lengths = [Int](repeating: 0, count: order.count)
        for index in order.prefix(try bits.take(4) + 4) { lengths[index] = try bits.take(3) }
        return try DeflateCode(lengths: lengths)
    }
}
