/// A format of pictures.
public enum PictureFormat: String, Sendable, CaseIterable {
    case png, jpeg, gif, webp, bmp, avif, heic
}

extension PictureFormat {
    /// How many bytes tell every format from the others.
    static let signatureLength = 32

    /// The format that a file begins with.
    init?(signature bytes: [UInt8]) {
        let start = PicturePrefix(bytes)
        if start.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            self = .png
        } else if start.holds([0xFF, 0xD8, 0xFF], at: 0) {
            self = .jpeg
        } else if start.holds("GIF87a", at: 0) || start.holds("GIF89a", at: 0) {
            self = .gif
        } else if start.holds("RIFF", at: 0), start.holds("WEBP", at: 8) {
            self = .webp
        } else if start.holds("BM", at: 0), start.holds([0, 0, 0], at: 15) {
            self = .bmp
        } else if start.holds("ftypavi", at: 4) {
            self = .avif
        } else if start.holds("ftyphei", at: 4) || start.holds("ftypmif1", at: 4) {
            // A `mif1` file names its codec among the compatible brands.
            self = start.holds("avif", at: 16) || start.holds("avif", at: 20) ? .avif : .heic
        } else {
            return nil
        }
    }
}
