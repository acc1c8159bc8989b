import Testing

@testable import Terminal

@Suite struct SixelTests {
    private func picture(
        _ width: Int, _ height: Int, _ color: (Int, Int) -> (UInt8, UInt8, UInt8, UInt8)
    ) throws -> Picture {
        var picture = try Picture(width: width, height: height)
        for place in 0..<width * height {
            let (red, green, blue, alpha) = color(place % width, place / width)
            picture.pixels.replaceSubrange(
                place * 4..<place * 4 + 4, with: [red, green, blue, alpha])
        }
        return picture
    }

    private func encoded(_ picture: Picture) -> String {
        String(decoding: Array(SixelImage(picture).chunks.joined()), as: UTF8.self)
    }

    @Test func `each colour of a band has its line, runs are counted, gaps are transparent`() throws
    {
        let picture = try picture(6, 7) { x, y in
            x < 5 ? (255, 0, 0, 255) : y == 0 ? (0, 0, 255, 255) : (0, 0, 0, 0)
        }
        let head = "\u{1B}P0;1;0q\"1;1;6;7#0;2;0;0;100#1;2;100;0;0"
        #expect(encoded(picture) == head + "#0!5?@$#1!5~-#1!5@-\u{1B}\\")
    }

    @Test func `few colours are kept exactly`() throws {
        let picture = try picture(16, 16) { x, y in
            (UInt8(x / 2 * 36), UInt8(y / 2 * 36), 0, 255)
        }
        let palette = SixelPalette(picture)
        #expect(palette.colors.count == 64)
        #expect(error(of: palette, picture, blocks: 1) <= 1)
    }

    @Test func `many colours are mixed of 256 so that they look the same from afar`() throws {
        let picture = try picture(128, 128) { x, y in
            (UInt8(x * 2), UInt8(y * 2), UInt8(255 - x - y), 255)
        }
        let palette = SixelPalette(picture)
        #expect(palette.colors.count == 256)
        #expect(error(of: palette, picture, blocks: 8) <= 6)
    }

    @Test func `a picture that is all transparent has no colour`() throws {
        let picture = try Picture(width: 3, height: 2)
        #expect(encoded(picture) == "\u{1B}P0;1;0q\"1;1;3;2-\u{1B}\\")
    }

    /// How much the means of blocks of pixels differ at most.
    private func error(of palette: SixelPalette, _ picture: Picture, blocks: Int) -> Int {
        let indices = palette.indices(of: picture)
        var sums: [Int: [Int]] = [:]
        for (place, index) in indices.enumerated() {
            guard let index else { return .max }
            let block = place % picture.width / blocks + place / picture.width / blocks * 10_000
            for part in 0..<3 {
                let shown = Int(palette.colors[Int(index)].parts[part])
                let delta = shown - Int(picture.pixels[place * 4 + part])
                sums[block, default: [0, 0, 0]][part] += delta
            }
        }
        return (sums.values.flatMap { $0 }.map(abs).max() ?? 0) / (blocks * blocks)
    }
}
