/// A prefix code, looked up by as many bits as its longest word has.
struct DeflateCode {
    /// The longest word's bits.
    private let width: Int
    /// Each entry's low four bits are the word's length, the others its symbol; 0 is no word.
    private let entries: [UInt16]

    /// A code from the lengths of its words by symbol, none above 15; 0 is for symbols without one.
    /// https://www.rfc-editor.org/rfc/rfc1951#section-3.2.2
    init(lengths: some Collection<Int>) throws(PictureError) {
        width = max(1, lengths.max() ?? 0)
        var entries = [UInt16](repeating: 0, count: 1 << width)
        var next = try Self.firstWords(lengths)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let word = Self.mirror(next[length], length)
            next[length] += 1
            let entry = UInt16(truncatingIfNeeded: symbol << 4 | length)
            for index in stride(from: word, to: entries.count, by: 1 << length) {
                entries[index] = entry
            }
        }
        self.entries = entries
    }

    /// The next symbol.
    func next(_ bits: inout DeflateBits) throws(PictureError) -> Int {
        let entry = Int(entries[bits.peek(width)])
        guard entry != 0 else { throw .damaged("a word of no code") }
        try bits.skip(entry & 15)
        return entry >> 4
    }

    /// The first word of each length. More words than there is room for are refused; fewer are not:
    /// a lone distance has half a code.
    private static func firstWords(_ lengths: some Collection<Int>) throws(PictureError) -> [Int] {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[length] += 1 }
        var first = [Int](repeating: 0, count: 16)
        var word = 0
        for length in 1...15 {
            word = (word + counts[length - 1]) << 1
            first[length] = word
            guard word + counts[length] <= 1 << length else { throw .damaged("an overfull code") }
        }
        return first
    }

    private static func mirror(_ word: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 | (word >> $1 & 1) << (length - 1 - $1) }
    }
}
