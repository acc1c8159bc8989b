/// What pixels owe to their neighbours, in sixteenths, by Floyd and Steinberg.
struct DitherErrors {
    /// With a column more on each side, for what falls off.
    private var current: [SIMD3<Int32>]
    private var below: [SIMD3<Int32>]

    init(width: Int) {
        current = [SIMD3<Int32>](repeating: .zero, count: width + 2)
        below = current
    }

    /// Goes to the next row.
    mutating func startRow() {
        swap(&current, &below)
        for index in below.indices { below[index] = .zero }
    }

    /// A pixel's colour with what it is owed.
    func corrected(_ color: SIMD3<Int32>, _ column: Int) -> SIMD3<Int32> {
        (color &+ (current[column + 1] &+ 8) &>> 4)
            .clamped(lowerBound: .zero, upperBound: SIMD3(repeating: 0xFF))
    }

    /// Shares what a pixel lacks: the right, and the three below.
    mutating func pass(on error: SIMD3<Int32>, _ column: Int) {
        current[column + 2] &+= error &* 7
        below[column] &+= error &* 3
        below[column + 1] &+= error &* 5
        below[column + 2] &+= error
    }
}
