/// What a place within a line turned out to be.
enum InlineToken {
    /// So many bytes that are shown as they are.
    case literal(Int)
    /// As above, of a run too long to be a mark; more of it may come.
    case overlong(Int)
    /// A backslash, which is not shown, and the byte behind it, which is no mark.
    case escaped
    /// Bytes of the source that are not shown.
    case dropped(Int)
    case code(ClosedRange<Int>?, end: Int)
    /// Styles that begin here, the outermost first, and where their text does.
    case opened([InlineSpan], start: Int)
    /// The close of a style whose close was not known.
    case closed(end: Int)
    /// The start of a bare address.
    case address(Int)
}
