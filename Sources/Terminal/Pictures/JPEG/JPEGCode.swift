/// A Huffman code of a JPEG file. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex C and F.2.2.3
struct JPEGCode {
    /// How many bits are looked up at once: longer words are rare.
    private static let lookupWidth = 9

    /// By the next bits, a word's length above its value; 0 where the word is longer.
    private let lookup: [UInt16]
    /// By length, the first number that is above all words of that length.
    private let ends: [Int]
    /// By length, what leads from a word to the place of its value.
    private let offsets: [Int]
    private let values: [UInt8]

    /// A code with so many words of each length from 1 to 16.
    init(counts: [Int], values: [UInt8]) throws(PictureError) {
        var lookup = [UInt16](repeating: 0, count: 1 << Self.lookupWidth)
        var ends = [0]
        var offsets = [0]
        var word = 0
        var place = 0
        for (length, count) in zip(1..., counts) {
            guard word + count <= 1 << length else { throw .damaged("JPEG Huffman table") }
            offsets.append(place - word)
            ends.append(word + count)
            let spare = Self.lookupWidth - length
            for index in 0..<count where spare >= 0 {
                let entry = UInt16(length) << 8 | UInt16(values[place + index])
                let first = (word + index) << spare
                for slot in first..<first + 1 << spare { lookup[slot] = entry }
            }
            place += count
            word = (word + count) << 1
        }
        self.lookup = lookup
        self.ends = ends
        self.offsets = offsets
        self.values = values
    }

    /// The next value.
    func next(_ bits: inout JPEGBits) throws(PictureError) -> Int {
        let entry = Int(lookup[bits.peek(Self.lookupWidth)])
        if entry != 0 {
            bits.skip(entry >> 8)
            return entry & 0xFF
        }
        for length in Self.lookupWidth + 1...16 {
            let word = bits.peek(length)
            guard word < ends[length] else { continue }
            bits.skip(length)
            let place = word + offsets[length]
            guard place >= 0 else { break }
            return Int(values[place])
        }
        throw .damaged("a word of no JPEG code")
    }
}
