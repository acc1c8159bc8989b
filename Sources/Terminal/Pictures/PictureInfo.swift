/// What a picture is, told from its file's first bytes.
public struct PictureInfo: Sendable, Equatable {
    /// What its file is.
    public let format: PictureFormat
    /// In pixels as they are stored: a rotation in the metadata isn't applied.
    public let width: Int
    /// In pixels.
    public let height: Int

    init(format: PictureFormat, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    /// What `bytes` are, when they are enough to tell.
    public init?(_ bytes: [UInt8]) {
        guard case .known(let info) = Self.read(bytes) else { return nil }
        self = info
    }

    /// Reads a file's first bytes. Where it answers `unfinished`, call again with more of them.
    public static func read(_ bytes: [UInt8]) -> PictureReading {
        guard let format = PictureFormat(signature: bytes) else {
            let wanted = PictureFormat.signatureLength
            return bytes.count < wanted ? .unfinished(wanted: wanted) : .foreign
        }
        do throws(PicturePrefix.Shortage) {
            let size = try PicturePrefix(bytes).size(of: format)
            guard let size, size.width > 0, size.height > 0 else { return .foreign }
            return .known(PictureInfo(format: format, width: size.width, height: size.height))
        } catch {
            return .unfinished(wanted: max(error.wanted, PictureFormat.signatureLength))
        }
    }
}
