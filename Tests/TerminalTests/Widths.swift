import Synchronization

/// A window that is resized: one width after another, then the last one.
final class Widths: Sendable {
    private let widths: [Int]
    private let place = Atomic(0)

    init(_ widths: [Int]) { self.widths = widths }

    func next() -> Int {
        let place = place.wrappingAdd(1, ordering: .relaxed).oldValue
        return widths[min(place, widths.count - 1)]
    }
}
