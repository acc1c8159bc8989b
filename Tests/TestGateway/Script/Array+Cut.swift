extension [UInt8] {
    /// The bytes in pieces of `size`, the last maybe shorter.
    func cut(every size: Int) -> [[UInt8]] {
        stride(from: 0, to: count, by: Swift.max(size, 1)).map { start in
            Array(self[start..<Swift.min(start + Swift.max(size, 1), count)])
        }
    }
}
