/// The marker segments of a JPEG file, one after the other.
struct JPEGSegments {
    let bytes: [UInt8]
    /// Where the next marker is looked for.
    var position = 2

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next marker and the content of its segment; nil at the picture's end or the file's.
    mutating func next() throws(PictureError) -> (marker: UInt8, content: ArraySlice<UInt8>)? {
        guard let marker = nextMarker(), marker != 0xD9 else { return nil }
        guard position + 2 <= bytes.count else { return nil }
        let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
        guard length >= 2, position + length <= bytes.count else {
            throw .damaged("JPEG segment's length")
        }
        defer { position += length }
        return (marker, bytes[position + 2..<position + length])
    }

    /// Passes over what is no marker, and those of restarts, which have no content.
    private mutating func nextMarker() -> UInt8? {
        while position + 1 < bytes.count {
            let code = bytes[position + 1]
            guard bytes[position] == 0xFF, code != 0, code != 1, code != 0xFF, code & 0xF8 != 0xD0
            else {
                position += 1
                continue
            }
            position += 2
            return code
        }
        return nil
    }
}
