/// How the rest of a line is shown.
enum BlockPhase: Sendable {
    /// What the line is, is not known yet.
    case start
    /// With styles, wrapped.
    case prose
    /// As it stands, wrapped.
    case verbatim
    /// As it stands, not wrapped.
    case unbroken(StyleSet)
    /// As a table's row, when it came whole.
    case row
}
