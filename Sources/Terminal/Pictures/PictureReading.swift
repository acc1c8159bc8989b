/// What a file's first bytes told about a picture.
public enum PictureReading: Sendable, Equatable {
    /// All there is to know.
    case known(PictureInfo)
    /// Undecided before this many of the file's first bytes are there. A file that is shorter is no
    /// picture.
    case unfinished(wanted: Int)
    /// No picture of a known format.
    case foreign
}
