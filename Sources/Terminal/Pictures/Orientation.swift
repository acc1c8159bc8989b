/// How a picture lies in its file, by the number that Exif gives it: a camera that was held upright
/// stores the rows as its sensor has them.
enum Orientation: Int {
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, lyingLeft, transversed, lyingRight

    /// The orientation that a JPEG file's application segment tells.
    /// https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf, 4.6.4
    init?(exif segment: ArraySlice<UInt8>) {
        guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        let tiff = PicturePrefix(Array(segment.dropFirst(6)))
        let isLittle = tiff.holds("II", at: 0)
        func number(_ count: Int, _ offset: Int) -> Int? {
            try? isLittle ? tiff.little(count, at: offset) : tiff.big(count, at: offset)
        }
        guard let directory = number(4, 4), let count = number(2, directory) else { return nil }
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = number(2, offset) else { return nil }
            guard tag == 0x0112 else { continue }
            guard let value = number(2, offset + 8) else { return nil }
            self.init(rawValue: value)
            return
        }
        return nil
    }

    /// Whether rows are columns.
    var isSideways: Bool { rawValue >= 5 }

    /// Where in the file the pixel lies that is seen at `x` and `y`; `width` and `height` are the
    /// file's.
    func place(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> (x: Int, y: Int) {
        switch self {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .upsideDown: (width - 1 - x, height - 1 - y)
        case .flipped: (x, height - 1 - y)
        case .transposed: (y, x)
        case .lyingLeft: (y, height - 1 - x)
        case .transversed: (width - 1 - y, height - 1 - x)
        case .lyingRight: (width - 1 - y, x)
        }
    }
}
