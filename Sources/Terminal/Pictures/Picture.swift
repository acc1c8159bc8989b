/// A picture's pixels.
struct Picture: Equatable {
    /// More isn't decoded: a preview is no reason to take hundreds of megabytes. It is twice what
    /// a 4096 by 4096 picture has.
    static let mostPixels = 1 << 25

    var width: Int
    var height: Int
    /// Red, green, blue and alpha of each pixel, row by row; alpha isn't multiplied in.
    var pixels: [UInt8]

    /// A transparent picture. Refuses a size that isn't worth the memory.
    init(width: Int, height: Int) throws(PictureError) {
        guard width > 0, height > 0 else { throw .damaged("no pixels") }
        let (count, isHuge) = width.multipliedReportingOverflow(by: height)
        guard !isHuge, count <= Self.mostPixels else {
            throw .tooLarge(width: width, height: height)
        }
        self.width = width
        self.height = height
        pixels = [UInt8](repeating: 0, count: count * 4)
    }

    /// Decodes a whole file.
    init(decoding bytes: [UInt8]) throws(PictureError) {
        switch PictureFormat(signature: bytes) {
        case .png: self = try PNGDecoder(bytes).picture()
        case .jpeg: self = try JPEGDecoder.picture(from: bytes)
        case .some(let other): throw .undecodable(other)
        case nil: throw .foreign
        }
    }

    /// Whether no pixel lets the background through.
    var isOpaque: Bool {
        stride(from: 3, to: pixels.count, by: 4).allSatisfy { pixels[$0] == 0xFF }
    }
}
