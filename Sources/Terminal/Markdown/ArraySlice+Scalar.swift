extension ArraySlice<UInt8> {
    /// The character's scalar at `start`, and where the next one begins.
    func scalar(at start: Int) -> (scalar: Unicode.Scalar, end: Int) {
        var bytes = self[start...].prefix(4).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else {
            return ("\u{FFFD}", start + 1)
        }
        return (scalar, start + UTF8.width(scalar))
    }
}
