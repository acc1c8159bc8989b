extension PicturePrefix {
    /// In pixels.
    typealias Size = (width: Int, height: Int)

    /// A picture's size; nil where the file contradicts its signature.
    func size(of format: PictureFormat) throws(Shortage) -> Size? {
        switch format {
        case .png: (try big(4, at: 16), try big(4, at: 20))
        case .gif: (try little(2, at: 6), try little(2, at: 8))
        case .bmp: try sizeOfBMP()
        case .jpeg: try sizeOfJPEG()
        case .webp: try sizeOfWebP()
        case .avif, .heic: try sizeOfHEIF()
        }
    }

    private func sizeOfBMP() throws(Shortage) -> Size? {
        guard try little(4, at: 14) != 12 else {
            return (try little(2, at: 18), try little(2, at: 20))
        }
        // A negative height says that the rows run from top to bottom.
        let height = Int32(truncatingIfNeeded: try little(4, at: 22))
        return (try little(4, at: 18), Int(height.magnitude))
    }

    /// Skips segments up to the frame header, whatever its kind.
    /// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1
    private func sizeOfJPEG() throws(Shortage) -> Size? {
        var offset = 2
        while true {
            guard try big(1, at: offset) == 0xFF else { return nil }
            let marker = try big(1, at: offset + 1)
            switch marker {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD7: offset += 2
            case 0x00, 0xD8...0xDA: return nil
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
                return (try big(2, at: offset + 7), try big(2, at: offset + 5))
            default: offset += 2 + max(2, try big(2, at: offset + 2))
            }
        }
    }

    /// https://developers.google.com/speed/webp/docs/riff_container
    private func sizeOfWebP() throws(Shortage) -> Size? {
        if try isTagged("VP8 ", at: 12) {
            guard try big(3, at: 23) == 0x9D012A else { return nil }
            return (try little(2, at: 26) & 0x3FFF, try little(2, at: 28) & 0x3FFF)
        }
        if try isTagged("VP8L", at: 12) {
            guard try big(1, at: 20) == 0x2F else { return nil }
            let packed = try little(4, at: 21)
            return (packed & 0x3FFF + 1, packed >> 14 & 0x3FFF + 1)
        }
        guard try isTagged("VP8X", at: 12) else { return nil }
        return (try little(3, at: 24) + 1, try little(3, at: 27) + 1)
    }
}
