/// The tables that a JPEG file has defined so far.
struct JPEGTables {
    /// Factors of coefficients, from the lowest frequency to the highest.
    private(set) var quantizations = [[UInt16]?](repeating: nil, count: 4)
    private(set) var directCodes = [JPEGCode?](repeating: nil, count: 4)
    private(set) var alternatingCodes = [JPEGCode?](repeating: nil, count: 4)

    /// Reads a segment of quantization tables.
    mutating func addQuantizations(_ segment: ArraySlice<UInt8>) throws(PictureError) {
        var rest = segment
        while let head = rest.popFirst() {
            let width = head >> 4 == 0 ? 1 : 2
            guard head & 0x0F < 4, rest.count >= 64 * width else {
                throw .damaged("JPEG quantization table")
            }
            var table: [UInt16] = []
            for _ in 0..<64 {
                table.append(rest.prefix(width).reduce(0) { $0 << 8 | UInt16($1) })
                rest = rest.dropFirst(width)
            }
            quantizations[Int(head & 0x0F)] = table
        }
    }

    /// Reads a segment of Huffman tables.
    mutating func addCodes(_ segment: ArraySlice<UInt8>) throws(PictureError) {
        var rest = segment
        while let head = rest.popFirst() {
            let counts = rest.prefix(16).map(Int.init)
            let total = counts.reduce(0, +)
            guard head & 0x0F < 4, head >> 4 < 2, counts.count == 16, rest.count >= 16 + total
            else {
                throw .damaged("JPEG Huffman table")
            }
            let code = try JPEGCode(counts: counts, values: Array(rest.dropFirst(16).prefix(total)))
            if head >> 4 == 0 {
                directCodes[Int(head & 0x0F)] = code
            } else {
                alternatingCodes[Int(head & 0x0F)] = code
            }
            rest = rest.dropFirst(16 + total)
        }
    }
}
