/// Which of many places fall into each of fewer, and how much of each.
struct AreaWeights {
    private let scale: Double
    private let count: Int

    init(from count: Int, to fewer: Int) {
        scale = Double(count) / Double(fewer)
        self.count = count
    }

    /// The places that make up `index`, with weights that sum up to 1.
    func sources(of index: Int) -> some Sequence<(Int, Float)> {
        let (start, end) = (Double(index) * scale, Double(index + 1) * scale)
        let first = min(Int(start), count - 1)
        let last = min(max(first, Int(end.rounded(.up)) - 1), count - 1)
        return (first...last).lazy.map { place in
            let share = min(Double(place + 1), end) - max(Double(place), start)
            return (place, Float(share / scale))
        }
    }
}
