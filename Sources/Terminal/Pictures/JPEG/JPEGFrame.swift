/// What a JPEG file says of its pixels, and what was read of them.
struct JPEGFrame {
    let width: Int
    let height: Int
    /// Whether each scan but refines what the ones before it have told.
    let isProgressive: Bool
    var components: [JPEGComponent] = []
    /// The most blocks of a unit that lie side by side in a channel.
    private(set) var horizontal = 1
    /// The most blocks of a unit that lie one above the other in a channel.
    private(set) var vertical = 1

    /// How many units cover the picture's width.
    var unitColumns: Int { width.dividedUp(by: 8 * horizontal) }
    /// How many units cover the picture's height.
    var unitRows: Int { height.dividedUp(by: 8 * vertical) }

    /// Reads a frame header. Lossless and arithmetic coding are nobody's, nor are 12 bits a sample.
    /// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2
    init(marker: UInt8, _ segment: ArraySlice<UInt8>) throws(PictureError) {
        let field = Array(segment)
        guard 0xC0...0xC2 ~= marker else { throw .undecodable(.jpeg) }
        guard field.count >= 6, field.count == 6 + 3 * Int(field[5]) else {
            throw .damaged("JPEG frame header")
        }
        guard field[0] == 8, [1, 3, 4].contains(field[5]) else { throw .undecodable(.jpeg) }
        height = Int(field[1]) << 8 | Int(field[2])
        width = Int(field[3]) << 8 | Int(field[4])
        isProgressive = marker == 0xC2
        for start in stride(from: 6, to: field.count, by: 3) {
            components.append(try JPEGComponent(Array(field[start..<start + 3])))
        }
        try allocate()
    }

    private mutating func allocate() throws(PictureError) {
        guard width > 0, height > 0 else { throw .damaged("JPEG frame header") }
        horizontal = components.map(\.horizontal).max() ?? 1
        vertical = components.map(\.vertical).max() ?? 1
        for index in components.indices { components[index].measure(in: self) }
        let total = components.reduce(0) { $0 + $1.blockColumns * $1.blockRows * 64 }
        guard width * height <= Picture.mostPixels, total <= Picture.mostPixels * 4 else {
            throw .tooLarge(width: width, height: height)
        }
        for index in components.indices {
            let count = components[index].blockColumns * components[index].blockRows * 64
            components[index].coefficients = [Int16](repeating: 0, count: count)
        }
    }
}
