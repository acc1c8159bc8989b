/// Turns the coefficients of a block into its samples: the inverse cosine transform of Loeffler,
/// Ligtenberg and Moschytz in fixed point, the same that libjpeg has, hence the same pixels.
///
/// It calculates with wrapping: hostile coefficients give wrong samples and no trap.
struct JPEGTransform {
    /// A block's rows.
    private typealias Lines = InlineArray<8, SIMD8<Int32>>

    /// Fractional bits of the constants.
    private static let constantBits: Int32 = 13
    /// Fractional bits kept between the two passes.
    private static let passBits: Int32 = 2

    /// Factors of coefficients, row by row.
    private let factors: Lines

    /// A transform for blocks with these factors, told from the lowest frequency to the highest.
    init(quantization: [UInt16]) {
        var factors = Lines(repeating: .zero)
        for (index, factor) in quantization.prefix(64).enumerated() {
            let place = JPEGZigzag.order(index)
            factors[place / 8][place % 8] = Int32(factor)
        }
        self.factors = factors
    }

    /// A channel's samples, row by row; a row has those of all its blocks.
    func samples(of component: JPEGComponent) -> [UInt8] {
        var samples = [UInt8](repeating: 0, count: component.coefficients.count)
        var output = samples.mutableSpan
        let coefficients = component.coefficients.span
        let stride = component.blockColumns * 8
        for block in 0..<component.blockColumns * component.blockRows {
            let (row, column) = block.quotientAndRemainder(dividingBy: component.blockColumns)
            let lines = transform(coefficients, at: block * 64)
            for line in 0..<8 {
                let bytes = SIMD8<UInt8>(truncatingIfNeeded: lines[line])
                let first = (row * 8 + line) * stride + column * 8
                for index in 0..<8 { output[first + index] = bytes[index] }
            }
        }
        return samples
    }

    private func transform(_ coefficients: Span<Int16>, at block: Int) -> Lines {
        var lines = Lines(repeating: .zero)
        var detail = SIMD8<Int32>.zero
        for line in 0..<8 {
            for column in 0..<8 {
                lines[line][column] = Int32(coefficients[block + line * 8 + column])
            }
            detail |= lines[line]
            if line == 0 { detail[0] = 0 }
            lines[line] &*= factors[line]
        }
        guard detail != .zero else { return Self.flat(lines[0][0]) }
        Self.pass(&lines, shift: Self.constantBits - Self.passBits)
        Self.transpose(&lines)
        Self.pass(&lines, shift: Self.constantBits + Self.passBits + 3)
        Self.transpose(&lines)
        for line in 0..<8 { lines[line] = Self.shown(lines[line]) }
        return lines
    }

    /// A block that is all mean.
    private static func flat(_ mean: Int32) -> Lines {
        Lines(repeating: shown(SIMD8(repeating: (mean &+ 4) >> 3)))
    }

    private static func shown(_ values: SIMD8<Int32>) -> SIMD8<Int32> {
        (values &+ 128).clamped(lowerBound: .zero, upperBound: SIMD8(repeating: 0xFF))
    }

    private static func transpose(_ lines: inout Lines) {
        let rows = lines
        for line in 0..<8 {
            for column in 0..<8 { lines[line][column] = rows[column][line] }
        }
    }

    /// Transforms all columns at once. The constants are cosines and their sums.
    private static func pass(_ lines: inout Lines, shift: Int32) {
        let (even, odd) = (evenPart(lines), oddPart(lines))
        let half = SIMD8<Int32>(repeating: 1 << (shift - 1))
        for line in 0..<4 {
            lines[line] = (even[line] &+ odd[line] &+ half) &>> shift
            lines[7 - line] = (even[line] &- odd[line] &+ half) &>> shift
        }
    }

    private static func evenPart(_ lines: Lines) -> InlineArray<4, SIMD8<Int32>> {
        let shared = (lines[2] &+ lines[6]) &* 4433
        let low = shared &- lines[6] &* 15137
        let high = shared &+ lines[2] &* 6270
        let sum = (lines[0] &+ lines[4]) &<< constantBits
        let difference = (lines[0] &- lines[4]) &<< constantBits
        return [sum &+ high, difference &+ low, difference &- low, sum &- high]
    }

    private static func oddPart(_ lines: Lines) -> InlineArray<4, SIMD8<Int32>> {
        let (one, three, five, seven) = (lines[1], lines[3], lines[5], lines[7])
        let shared = (seven &+ three &+ five &+ one) &* 9633
        let outer = (seven &+ one) &* -7373
        let inner = (five &+ three) &* -20995
        let left = shared &- (seven &+ three) &* 16069
        let right = shared &- (five &+ one) &* 3196
        return [
            one &* 12299 &+ outer &+ right, three &* 25172 &+ inner &+ left,
            five &* 16819 &+ inner &+ right, seven &* 2446 &+ outer &+ left,
        ]
    }
}
