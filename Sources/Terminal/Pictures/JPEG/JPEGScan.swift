/// What the next stretch of compressed data holds.
/// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.3
struct JPEGScan {
    /// A channel, by its place in the frame, and the codes of its coefficients.
    struct Part {
        let component: Int
        let directCode: JPEGCode?
        let alternatingCode: JPEGCode?
        /// The last block's first coefficient: a block tells its own as a difference.
        var direct = 0
    }

    var parts: [Part] = []
    /// The coefficients told, from the lowest frequency to the highest.
    let band: ClosedRange<Int>
    /// Which bit of them is told at last.
    let lowBit: Int
    /// Whether that bit adds to what scans before told.
    let isRefinement: Bool
    let isProgressive: Bool

    init(
        _ segment: ArraySlice<UInt8>, of frame: JPEGFrame, _ tables: JPEGTables
    ) throws(PictureError) {
        let field = Array(segment)
        guard let count = field.first.map(Int.init), 1...4 ~= count, field.count == 4 + 2 * count
        else { throw .damaged("JPEG scan header") }
        let (first, last) = (Int(field[field.count - 3]), Int(field[field.count - 2]))
        let bits = field[field.count - 1]
        isProgressive = frame.isProgressive
        guard isProgressive else {
            (band, lowBit, isRefinement) = (0...63, 0, false)
            try addParts(field, frame, tables)
            return
        }
        // A scan has the first coefficients of any channels, or the others of one.
        guard first <= last, last < 64, first > 0 ? count == 1 : last == 0, bits & 0x0F < 14 else {
            throw .damaged("JPEG scan header")
        }
        (band, lowBit, isRefinement) = (first...last, Int(bits & 0x0F), bits >> 4 > 0)
        try addParts(field, frame, tables)
    }

    private mutating func addParts(
        _ field: [UInt8], _ frame: JPEGFrame, _ tables: JPEGTables
    ) throws(PictureError) {
        for start in stride(from: 1, to: field.count - 3, by: 2) {
            let index = frame.components.firstIndex { $0.identifier == field[start] }
            let codes = (Int(field[start + 1] >> 4), Int(field[start + 1] & 0x0F))
            guard let index, !parts.contains(where: { $0.component == index }), codes.0 < 4,
                codes.1 < 4
            else { throw .damaged("JPEG scan header") }
            parts.append(
                Part(
                    component: index, directCode: tables.directCodes[codes.0],
                    alternatingCode: tables.alternatingCodes[codes.1]))
        }
    }
}
