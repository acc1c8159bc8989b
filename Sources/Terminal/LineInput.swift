/// What came of asking for a line.
public enum LineInput: Sendable, Equatable {
    case message(String)
    /// A message that is text, whatever it begins with.
    case verbatim(String)
    /// Ctrl-C: the line is cleared.
    case interrupted
    /// Ctrl-D, or nothing more to read.
    case end
}
