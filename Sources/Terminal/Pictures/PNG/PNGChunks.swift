/// The parts of a PNG file that its pixels need. Checksums aren't looked at: whoever shows a picture
/// is better served by a wrong pixel than by none.
struct PNGChunks {
    let header: PNGHeader
    /// Red, green and blue of each colour.
    private(set) var palette: [UInt8] = []
    /// Alpha of each colour, or the sample values that are transparent.
    private(set) var transparency: [UInt8] = []
    /// The compressed pixels.
    private(set) var data: [UInt8] = []

    init(_ bytes: [UInt8]) throws(PictureError) {
        var header: PNGHeader?
        var rest = bytes.dropFirst(8)
        while let chunk = Self.next(&rest), chunk.kind != "IEND" {
            switch chunk.kind {
            case "IHDR": header = try PNGHeader(chunk.content)
            case "PLTE": palette = Array(chunk.content)
            case "tRNS": transparency = Array(chunk.content)
            case "IDAT": data += chunk.content
            default: break
            }
        }
        guard let header else { throw .damaged("PNG without header") }
        self.header = header
    }

    /// The next chunk; of one that is cut off, what there is.
    private static func next(
        _ rest: inout ArraySlice<UInt8>
    ) -> (kind: String, content: ArraySlice<UInt8>)? {
        guard rest.count >= 8 else { return nil }
        let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let kind = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
        let content = rest.dropFirst(8).prefix(length)
        rest = rest.dropFirst(12 + length)
        return (kind, content)
    }
}
