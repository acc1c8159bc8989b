extension PicturePrefix {
    /// The size of an AVIF or HEIC picture: that of its largest image, since thumbnails, tiles and
    /// masks have theirs in the same place. https://aomediacodec.github.io/av1-avif/
    func sizeOfHEIF() throws(Shortage) -> Size? {
        guard let meta = try box("meta", in: 0..<Int.max),
            let properties = try box("iprp", in: meta.dropFirst(4)),
            let container = try box("ipco", in: properties)
        else { return nil }
        var largest: Size?
        var start = container.lowerBound
        while let found = try box("ispe", in: start..<container.upperBound) {
            let size = (try big(4, at: found.lowerBound + 4), try big(4, at: found.lowerBound + 8))
            if max(size.0, size.1) > max(largest?.width ?? 0, largest?.height ?? 0) {
                largest = size
            }
            start = found.upperBound
        }
        return largest
    }

    /// The content of the first box of that kind. Boxes above 2 GiB are nobody's metadata.
    private func box(_ kind: StaticString, in range: Range<Int>) throws(Shortage) -> Range<Int>? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = try big(4, at: offset)
            guard length >= 8, length <= Int32.max, length <= range.upperBound - offset else {
                return nil
            }
            if try isTagged(kind, at: offset + 4) { return offset + 8..<offset + length }
            offset += length
        }
        return nil
    }
}
