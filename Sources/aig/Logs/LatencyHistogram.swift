/// How long requests took, in constant memory.
///
/// Up to 1,023 ms every millisecond has a count of its own; beyond, 512 counts stand for each
/// doubling, and what is told is the middle of one: wrong by 0.1 % at most.
struct LatencyHistogram: Sendable {
    private static let exact = 1024
    private static let countsPerDoubling = 512

    private var counts: [Int: Int] = [:]
    private(set) var total = 0
    private(set) var longest: Int?

    mutating func add(_ milliseconds: Int) {
        let milliseconds = max(0, milliseconds)
        counts[Self.place(of: milliseconds), default: 0] += 1
        total += 1
        longest = max(longest ?? 0, milliseconds)
    }

    /// Milliseconds that so many of 100 requests took at most (nearest rank); `nil` without any.
    func percentile(_ percent: Int) -> Int? { percentiles([percent])[0] }

    /// Several at once, in rising order.
    func percentiles(_ percents: [Int]) -> [Int?] {
        guard let longest else { return percents.map { _ in nil } }
        let places = counts.keys.sorted()
        var position = 0
        var passed = counts[places[0]] ?? 0
        return percents.map { percent in
            let rank = max(1, (total * percent + 99) / 100)
            while passed < rank, position + 1 < places.count {
                position += 1
                passed += counts[places[position]] ?? 0
            }
            return min(Self.value(at: places[position]), longest)
        }
    }

    private static func place(of value: Int) -> Int {
        guard value >= exact else { return value }
        let shift = (Int.bitWidth - value.leadingZeroBitCount) - 10
        return shift * countsPerDoubling + (value >> shift)
    }

    private static func value(at place: Int) -> Int {
        guard place >= exact else { return place }
        let shift = place / countsPerDoubling - 1
        let first = (place - shift * countsPerDoubling) << shift
        return first + (1 << shift) / 2
    }
}
