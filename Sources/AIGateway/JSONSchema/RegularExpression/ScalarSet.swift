/// The code points that one place in a regular expression accepts.
struct ScalarSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var properties: [ScalarProperty] = []
    var isInverted = false

    func contains(_ scalar: UInt32) -> Bool {
        let isListed =
            ranges.contains { $0.contains(scalar) } || properties.contains { $0.holds(for: scalar) }
        return isListed != isInverted
    }

    /// The one code point in this set, when there is just one.
    var single: UInt32? {
        guard !isInverted, properties.isEmpty, ranges.count == 1, let range = ranges.first,
            range.count == 1
        else { return nil }
        return range.lowerBound
    }

    mutating func formUnion(_ other: ScalarSet) {
        ranges += other.isInverted ? Self.complement(of: other.ranges) : other.ranges
        properties += other.properties
    }

    private static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
            next = max(next, range.upperBound + 1)
        }
        return next > 0x10FFFF ? gaps : gaps + [next...0x10FFFF]
    }
}

extension ScalarSet {
    init(_ scalars: ClosedRange<UInt32>...) {
        ranges = scalars
    }

    static let digits = ScalarSet(0x30...0x39)
    static let word = ScalarSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
    static let space = ScalarSet(
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF)
    /// What the dot leaves out is its complement.
    static let lineEnds = ScalarSet(0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029)

    var inverted: ScalarSet {
        var other = self
        other.isInverted.toggle()
        return other
    }
}
