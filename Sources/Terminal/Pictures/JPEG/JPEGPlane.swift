/// A channel's samples, brought to the picture's size row by row.
///
/// A sample that is spread over two pixels is mixed with its neighbour 3 to 1, as libjpeg does, with
/// its rounding: 1 or 2 quarters in turns. https://github.com/libjpeg-turbo/libjpeg-turbo, jdsample.c
struct JPEGPlane {
    private let samples: [UInt8]
    private let stride: Int
    private let width: Int
    private let height: Int
    /// How many pixels a sample is spread over, as a fraction.
    private let horizontal: (pixels: Int, samples: Int)
    private let vertical: (pixels: Int, samples: Int)

    init(_ component: JPEGComponent, in frame: JPEGFrame) throws(PictureError) {
        guard let quantization = component.quantization else { throw .damaged("JPEG channel") }
        samples = JPEGTransform(quantization: quantization).samples(of: component)
        stride = component.blockColumns * 8
        width = component.width
        height = component.height
        horizontal = (frame.horizontal, component.horizontal)
        vertical = (frame.vertical, component.vertical)
    }

    /// Writes the picture's row `y` into `row`.
    func fill(_ row: inout [UInt8], y: Int) {
        var output = row.mutableSpan
        let isWide = horizontal.pixels == 2 * horizontal.samples && width > 2
        let isTall = vertical.pixels == 2 * vertical.samples
        if horizontal.pixels == horizontal.samples, isTall {
            fillTall(&output, y)
        } else if isWide, isTall {
            fillWideAndTall(&output, y)
        } else if isWide, vertical.pixels == vertical.samples {
            fillWide(&output, y)
        } else {
            fillPlain(&output, y)
        }
    }

    private func fillPlain(_ output: inout MutableSpan<UInt8>, _ y: Int) {
        let line = samples.span.extracting(place(y * vertical.samples / vertical.pixels))
        if horizontal.pixels == horizontal.samples {
            for x in 0..<output.count { output[x] = line[x] }
        } else {
            for x in 0..<output.count {
                output[x] = line[x * horizontal.samples / horizontal.pixels]
            }
        }
    }

    private func fillTall(_ output: inout MutableSpan<UInt8>, _ y: Int) {
        let near = samples.span.extracting(place(y / 2))
        let far = samples.span.extracting(place(neighbour(y)))
        let rounding = y & 1 == 0 ? 1 : 2
        for x in 0..<output.count {
            output[x] = UInt8(truncatingIfNeeded: (3 * Int(near[x]) + Int(far[x]) + rounding) >> 2)
        }
    }

    private func fillWide(_ output: inout MutableSpan<UInt8>, _ y: Int) {
        let line = samples.span.extracting(place(y))
        spread(&output, shift: 2, rounding: (1, 2)) { Int(line[$0]) }
    }

    private func fillWideAndTall(_ output: inout MutableSpan<UInt8>, _ y: Int) {
        let near = samples.span.extracting(place(y / 2))
        let far = samples.span.extracting(place(neighbour(y)))
        spread(&output, shift: 4, rounding: (8, 7)) { 3 * Int(near[$0]) + Int(far[$0]) }
    }

    /// Spreads each of a line's values over two pixels.
    private func spread(
        _ output: inout MutableSpan<UInt8>, shift: Int, rounding: (left: Int, right: Int),
        of value: (Int) -> Int
    ) {
        var this = value(0)
        var last = this
        for x in 0..<width {
            let next = x + 1 < width ? value(x + 1) : this
            output[2 * x] = UInt8(truncatingIfNeeded: (3 * this + last + rounding.left) >> shift)
            guard 2 * x + 1 < output.count else { return }
            output[2 * x + 1] = UInt8(
                truncatingIfNeeded: (3 * this + next + rounding.right) >> shift)
            (last, this) = (this, next)
        }
    }

    /// The line of samples that a picture's row is next to, where each is spread over two.
    private func neighbour(_ y: Int) -> Int { y / 2 + (y & 1 == 0 ? -1 : 1) }

    /// Where a line of samples lies; beyond the edges are the outermost again.
    private func place(_ line: Int) -> Range<Int> {
        let first = min(max(line, 0), height - 1) * stride
        return first..<first + stride
    }
}
