/// Turns a row of samples into pixels.
struct PNGPixels {
    private let color: PNGColor
    private let depth: Int
    private let channels: Int
    /// The four bytes of each colour, for as many as an index can name.
    private let palette: [UInt8]
    /// The samples of the colour that is transparent.
    private let keyed: [Int]?

    init(_ chunks: PNGChunks) throws(PictureError) {
        color = chunks.header.color
        depth = chunks.header.depth
        channels = color.channels
        palette = try color == .indexed ? Self.colors(chunks) : []
        keyed = Self.key(chunks)
    }

    /// The four bytes of the pixel in a column.
    func pixel(_ row: Span<UInt8>, _ column: Int) -> SIMD4<UInt8> {
        let first = column * channels
        switch color {
        case .indexed:
            let index = sample(row, first) * 4
            return SIMD4(palette[index], palette[index + 1], palette[index + 2], palette[index + 3])
        case .gray:
            let value = sample(row, first)
            let gray = byte(value)
            return SIMD4(gray, gray, gray, keyed?[0] == value ? 0 : 0xFF)
        case .grayAlpha:
            let gray = byte(sample(row, first))
            return SIMD4(gray, gray, gray, byte(sample(row, first + 1)))
        case .rgb:
            let (red, green, blue) = (
                sample(row, first), sample(row, first + 1), sample(row, first + 2)
            )
            let isKeyed = keyed.map { $0[0] == red && $0[1] == green && $0[2] == blue } ?? false
            return SIMD4(byte(red), byte(green), byte(blue), isKeyed ? 0 : 0xFF)
        case .rgba:
            return SIMD4(
                byte(sample(row, first)), byte(sample(row, first + 1)),
                byte(sample(row, first + 2)), byte(sample(row, first + 3)))
        }
    }

    private func sample(_ row: Span<UInt8>, _ index: Int) -> Int {
        switch depth {
        case 8: return Int(row[index])
        case 16: return Int(row[index * 2]) << 8 | Int(row[index * 2 + 1])
        default:
            let bit = index * depth
            return Int(row[bit / 8]) >> (8 - depth - bit % 8) & (1 << depth - 1)
        }
    }

    private func byte(_ sample: Int) -> UInt8 {
        switch depth {
        case 8: UInt8(truncatingIfNeeded: sample)
        case 16: UInt8(truncatingIfNeeded: sample >> 8)
        default: UInt8(truncatingIfNeeded: sample * 0xFF / (1 << depth - 1))
        }
    }

    /// An index beyond the palette is black, as other decoders have it.
    private static func colors(_ chunks: PNGChunks) throws(PictureError) -> [UInt8] {
        let count = chunks.palette.count / 3
        guard (1...256).contains(count) else { throw .damaged("PNG palette") }
        var colors = [UInt8](repeating: 0, count: 256 * 4)
        for index in 0..<256 {
            for channel in 0..<3 where index < count {
                colors[index * 4 + channel] = chunks.palette[index * 3 + channel]
            }
            colors[index * 4 + 3] = chunks.transparency.dropFirst(index).first ?? 0xFF
        }
        return colors
    }

    private static func key(_ chunks: PNGChunks) -> [Int]? {
        let color = chunks.header.color
        guard color == .gray || color == .rgb else { return nil }
        guard chunks.transparency.count == color.channels * 2 else { return nil }
        return (0..<color.channels).map {
            let value = Int(chunks.transparency[$0 * 2]) << 8 | Int(chunks.transparency[$0 * 2 + 1])
            return value & (1 << chunks.header.depth - 1)
        }
    }
}
