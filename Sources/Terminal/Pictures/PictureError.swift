/// Why a picture can't be shown.
public enum PictureError: Error, Sendable, Equatable {
    /// The bytes are no picture of a known format.
    case foreign
    /// The terminal must be given pixels, and this format's can't be read here.
    case undecodable(PictureFormat)
    /// The picture has more pixels than are decoded for a preview.
    case tooLarge(width: Int, height: Int)
    /// The file is cut off or contradicts itself; the text says where.
    case damaged(String)
}
