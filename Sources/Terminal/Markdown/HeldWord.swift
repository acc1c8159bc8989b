/// A word that is not shown yet, since it may go to the next line.
struct HeldWord: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var columns = 0
    /// Its parts in one style each.
    private(set) var pieces: [(style: StyleSet, start: Int, end: Int)] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// The style it begins in.
    var style: StyleSet? { pieces.first?.style }

    mutating func add(_ text: ArraySlice<UInt8>, columns: Int, in style: StyleSet) {
        let start = bytes.count
        bytes += text
        self.columns += columns
        guard let last = pieces.last, last.style == style else {
            pieces.append((style, start, bytes.count))
            return
        }
        pieces[pieces.count - 1].end = bytes.count
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        columns = 0
    }
}
