/// Holds results back until those before them are there.
struct ResultOrder {
    /// How many lines may be ahead of the one that is waited for.
    private let window: Int
    private var head = 0
    private var next = 0
    private var early: [Int: [UInt8]] = [:]

    init(window: Int) { self.window = window }

    /// Whether another line may begin.
    var hasRoom: Bool { next - head < window }

    /// Whether nothing is held.
    var isEmpty: Bool { early.isEmpty }

    /// The held results, in their order.
    var held: [[UInt8]] { early.sorted { $0.key < $1.key }.map(\.value) }

    /// The place of a line that begins.
    mutating func place() -> Int {
        defer { next += 1 }
        return next
    }

    /// - Returns: the results whose turn it is now; none while one before them is missing.
    mutating func settle(_ line: [UInt8], at place: Int) -> [[UInt8]] {
        early[place] = line
        var ready: [[UInt8]] = []
        while let line = early.removeValue(forKey: head) {
            ready.append(line)
            head += 1
        }
        return ready
    }
}
