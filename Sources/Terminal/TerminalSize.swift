/// A terminal's size in characters.
struct TerminalSize {
    var columns = 80
    var rows = 24

    /// The size as the system knows it; 80 by 24 where it doesn't.
    static func of(_ descriptor: CInt) -> TerminalSize {
        var window = winsize()
        var size = TerminalSize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return size }
        if window.ws_col > 0 { size.columns = Int(window.ws_col) }
        if window.ws_row > 0 { size.rows = Int(window.ws_row) }
        return size
    }
}
