/// Finds the nearest colour of a palette, and remembers it for colours that are almost the same.
struct SixelColorSearch {
    private let colors: [SixelColor]
    /// By the upper six bits of each part.
    private var known = [Int16](repeating: -1, count: 1 << 18)

    init(_ colors: [SixelColor]) { self.colors = colors }

    mutating func nearest(to color: SIMD3<Int32>) -> UInt8 {
        let key = color &>> 2
        let slot = Int(key[0] << 12 | key[1] << 6 | key[2])
        if known[slot] >= 0 { return UInt8(truncatingIfNeeded: known[slot]) }
        var best: (index: Int, difference: Int32) = (0, .max)
        for (index, candidate) in colors.enumerated() {
            let difference = candidate.difference(color)
            if difference < best.difference { best = (index, difference) }
        }
        known[slot] = Int16(best.index)
        return UInt8(truncatingIfNeeded: best.index)
    }
}
