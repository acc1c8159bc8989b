/// What a PNG file says of its pixels first. https://www.w3.org/TR/png-3/#11IHDR
struct PNGHeader {
    let width: Int
    let height: Int
    /// Bits of a sample.
    let depth: Int
    let color: PNGColor
    let isInterlaced: Bool

    init(_ chunk: ArraySlice<UInt8>) throws(PictureError) {
        let field = Array(chunk)
        guard field.count == 13, let color = PNGColor(rawValue: field[9]),
            color.depths.contains(Int(field[8])), field[10...11] == [0, 0], field[12] < 2
        else { throw .damaged("PNG header") }
        width = field[0..<4].reduce(0) { $0 << 8 | Int($1) }
        height = field[4..<8].reduce(0) { $0 << 8 | Int($1) }
        depth = Int(field[8])
        self.color = color
        isInterlaced = field[12] == 1
    }

    private var bitsPerPixel: Int { depth * color.channels }

    /// How far back in a row a filter looks.
    var filterDistance: Int { max(1, bitsPerPixel / 8) }

    /// The bytes of a row of so many pixels, without its filter's.
    func rowLength(_ width: Int) -> Int { (width * bitsPerPixel + 7) / 8 }
}
