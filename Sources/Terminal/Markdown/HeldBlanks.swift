/// The blanks between two words, which are not shown where a line is broken.
struct HeldBlanks: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var columns = 0
    private(set) var style: StyleSet = []

    /// - Parameter column: where the blank begins, on which a tab's width depends.
    mutating func add(_ byte: UInt8, at column: Int, in style: StyleSet) {
        let stop = LinePrefix.terminalStop
        if bytes.isEmpty { self.style = style }
        bytes.append(byte)
        columns += byte == .tab ? stop - column % stop : 1
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        columns = 0
    }
}
