/// The first bytes of a file, read without trust in what they say.
struct PicturePrefix {
    /// That more bytes are needed.
    struct Shortage: Error {
        /// How many of the file's first bytes.
        var wanted: Int
    }

    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The number of `count` bytes whose first byte weighs most.
    func big(_ count: Int, at offset: Int) throws(Shortage) -> Int {
        try field(count, at: offset).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The number of `count` bytes whose last byte weighs most.
    func little(_ count: Int, at offset: Int) throws(Shortage) -> Int {
        try field(count, at: offset).reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether these bytes are there.
    func holds(_ expected: [UInt8], at offset: Int) -> Bool {
        bytes.dropFirst(offset).starts(with: expected)
    }

    /// Whether this text is there.
    func holds(_ expected: StaticString, at offset: Int) -> Bool {
        expected.withUTF8Buffer { holds(Array($0), at: offset) }
    }

    /// Whether a four-letter tag is this one.
    func isTagged(_ tag: StaticString, at offset: Int) throws(Shortage) -> Bool {
        _ = try field(4, at: offset)
        return holds(tag, at: offset)
    }

    private func field(_ count: Int, at offset: Int) throws(Shortage) -> ArraySlice<UInt8> {
        guard offset + count <= bytes.count else { throw Shortage(wanted: offset + count) }
        return bytes[offset..<offset + count]
    }
}
