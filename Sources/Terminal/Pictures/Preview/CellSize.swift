/// The size of a terminal's character cell in pixels.
public struct CellSize: Sendable, Equatable {
    /// In pixels, at least 1.
    public let width: Int
    /// In pixels, at least 1.
    public let height: Int

    /// What is assumed of a terminal that doesn't tell: it is what xterm's first font has.
    static let usual = CellSize(width: 8, height: 16)

    /// A cell of at least one pixel.
    public init(width: Int, height: Int) {
        self.width = max(1, width)
        self.height = max(1, height)
    }

    /// The cell's size as the terminal told the system, or nil where it didn't.
    public static func of(_ descriptor: CInt) -> CellSize? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0,
            window.ws_row > 0, window.ws_xpixel >= window.ws_col,
            window.ws_ypixel >= window.ws_row
        else { return nil }
        return CellSize(
            width: Int(window.ws_xpixel / window.ws_col),
            height: Int(window.ws_ypixel / window.ws_row))
    }
}
