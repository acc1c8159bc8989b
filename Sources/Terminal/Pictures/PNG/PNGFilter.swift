/// How the bytes of a row were replaced by differences. https://www.w3.org/TR/png-3/#9Filters
enum PNGFilter: UInt8 {
    case none, sub, up, average, paeth

    /// Puts back the bytes of the row that starts at `start`; the row above lies `above` bytes
    /// before it, or is zero where that is nil.
    func undo(
        _ bytes: inout MutableSpan<UInt8>, start: Int, length: Int, above: Int?, distance: Int
    ) {
        for index in start..<start + length {
            let left = index - distance >= start ? bytes[index - distance] : 0
            let up = above.map { bytes[index - $0] } ?? 0
            let corner = above.map { index - distance >= start ? bytes[index - distance - $0] : 0 }
            bytes[index] &+= prediction(left, up, corner ?? 0)
        }
    }

    private func prediction(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        switch self {
        case .none: 0
        case .sub: left
        case .up: up
        case .average: UInt8(truncatingIfNeeded: (Int(left) + Int(up)) / 2)
        case .paeth: Self.paeth(left, up, corner)
        }
    }

    /// Whichever neighbour is nearest to left + up - corner.
    private static func paeth(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        let fromLeft = abs(Int(up) - Int(corner))
        let fromUp = abs(Int(left) - Int(corner))
        let fromCorner = abs(Int(left) + Int(up) - 2 * Int(corner))
        if fromLeft <= fromUp, fromLeft <= fromCorner { return left }
        return fromUp <= fromCorner ? up : corner
    }
}
