/// A picture for a terminal with kitty's protocol, which takes PNG files or pixels.
/// https://sw.kovidgoyal.net/kitty/graphics-protocol/
struct KittyImage {
    /// What a sequence may carry.
    private static let pieceSize = 4096

    /// What the first sequence says.
    private let keys: String
    private let payload: [UInt8]

    /// A PNG file, which the terminal scales.
    init(png file: [UInt8], fit: PictureFit, isCellKnown: Bool) {
        keys = "f=100" + Self.place(fit, isCellKnown: isCellKnown, isScaled: fit.isShrunk)
        payload = file
    }

    /// Pixels, scaled to fit.
    init(_ picture: Picture, fit: PictureFit, isCellKnown: Bool) {
        let isOpaque = picture.isOpaque
        keys =
            "f=\(isOpaque ? 24 : 32),s=\(picture.width),v=\(picture.height)"
            + Self.place(fit, isCellKnown: isCellKnown, isScaled: false)
        payload = isOpaque ? picture.rgb : picture.pixels
    }

    /// The sequences. With `q=2` the terminal never answers: nobody would read it.
    var chunks: some Sequence<[UInt8]> {
        let count = payload.count.dividedUp(by: Self.pieceSize / 4 * 3)
        let pieces = Base64.pieces(of: payload, size: Self.pieceSize)
        return pieces.enumerated().lazy.map { index, piece in
            let first = index == 0 ? "a=T,q=2,\(keys)," : ""
            let head = "\u{1B}_G\(first)m=\(index + 1 < count ? 1 : 0);"
            return Array(head.utf8) + piece + [0x1B, 0x5C]
        }
    }

    /// One side alone keeps the proportions, but how many lines the picture takes is then known only
    /// with the cell's size: both are told without.
    private static func place(_ fit: PictureFit, isCellKnown: Bool, isScaled: Bool) -> String {
        guard isCellKnown else { return ",c=\(fit.columns),r=\(fit.rows)" }
        guard isScaled else { return "" }
        return fit.fillsWidth ? ",c=\(fit.columns)" : ",r=\(fit.rows)"
    }
}

extension Picture {
    /// The pixels without alpha.
    fileprivate var rgb: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * 3)
        for offset in stride(from: 0, to: pixels.count, by: 4) {
            bytes += pixels[offset..<offset + 3]
        }
        return bytes
    }
}
