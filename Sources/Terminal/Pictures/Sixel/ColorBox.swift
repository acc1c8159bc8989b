/// A part of all colours, and the pixels in it: what median cut halves.
struct ColorBox {
    /// A colour, rounded, and the sum of those that are rounded to it.
    struct Entry {
        var key: SIMD3<Int32>
        var sum: SIMD3<Int>
        var count: Int
    }

    private var entries: [Entry]
    private let count: Int
    /// The part in which the colours differ most, and how much.
    private let widest: (part: Int, extent: Int32)

    init(_ entries: [Entry]) {
        self.entries = entries
        count = entries.reduce(0) { $0 + $1.count }
        var low = SIMD3<Int32>(repeating: .max)
        var high = SIMD3<Int32>(repeating: .min)
        for entry in entries {
            low = pointwiseMin(low, entry.key)
            high = pointwiseMax(high, entry.key)
        }
        let extent = entries.isEmpty ? .zero : high &- low
        let part = (0..<3).max { extent[$0] < extent[$1] } ?? 0
        widest = (part, extent[part])
    }

    /// How much is gained by halving it: it grows with the pixels and with how they differ.
    var urgency: Int { Int(widest.extent) * count }

    /// The mean of its pixels.
    var mean: SIMD3<Int32> {
        let sum = entries.reduce(SIMD3<Int>.zero) { $0 &+ $1.sum }
        return SIMD3(truncatingIfNeeded: (sum &+ count / 2) / max(1, count))
    }

    /// Two boxes with about half the pixels each.
    func halved() -> (ColorBox, ColorBox) {
        let part = widest.part
        let sorted = entries.sorted { $0.key[part] < $1.key[part] }
        var seen = 0
        let middle = sorted.firstIndex { entry in
            seen += entry.count
            return seen * 2 >= count
        }
        let cut = min(max(1, (middle ?? 0) + 1), sorted.count - 1)
        return (ColorBox(Array(sorted[..<cut])), ColorBox(Array(sorted[cut...])))
    }
}
