/// A picture in bands of six rows, a character for each column and colour.
/// https://vt100.net/docs/vt3xx-gp/chapter14.html
struct SixelImage {
    /// How many rows of pixels a band has.
    static let bandHeight = 6

    private let width: Int
    private let height: Int
    private let palette: SixelPalette
    /// The colour of each pixel; nil lets the background through.
    private let indices: [UInt8?]

    init(_ picture: Picture) {
        width = picture.width
        height = picture.height
        palette = SixelPalette(picture)
        indices = palette.indices(of: picture)
    }

    /// The sequence: its head, a chunk for each band, its end.
    var chunks: some Sequence<[UInt8]> {
        let bands = stride(from: 0, to: height, by: Self.bandHeight).lazy.map(band)
        return AnySequence(head, bands, [0x1B, 0x5C])
    }

    /// Colours are percentages here. With the second parameter 1, what no colour is given to stays
    /// as it is.
    private var head: [UInt8] {
        var head = "\u{1B}P0;1;0q\"1;1;\(width);\(height)"
        for (index, color) in palette.colors.enumerated() {
            head += "#\(index);2;\(color.percent(0));\(color.percent(1));\(color.percent(2))"
        }
        return Array(head.utf8)
    }

    private func band(from top: Int) -> [UInt8] {
        var lines = [SixelLine?](repeating: nil, count: palette.colors.count)
        for y in top..<min(top + Self.bandHeight, height) {
            for x in 0..<width {
                guard let color = indices[y * width + x].map(Int.init) else { continue }
                if lines[color] == nil { lines[color] = SixelLine(width: width) }
                lines[color]?.set(x, bit: y - top)
            }
        }
        var output: [UInt8] = []
        for (color, line) in lines.enumerated() {
            guard let line else { continue }
            if !output.isEmpty { output.append(UInt8(ascii: "$")) }
            output += Array("#\(color)".utf8)
            line.write(to: &output)
        }
        return output + [UInt8(ascii: "-")]
    }
}
