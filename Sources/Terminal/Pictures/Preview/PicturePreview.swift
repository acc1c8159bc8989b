/// Shows pictures in a terminal.
public struct PicturePreview: Sendable {
    private let kind: PictureProtocol
    private let columns: Int
    private let rows: Int
    private let cellSize: CellSize?

    /// A preview that takes at most so many cells. `cellSize` is nil where the terminal doesn't tell.
    public init(_ kind: PictureProtocol, columns: Int, rows: Int, cellSize: CellSize?) {
        self.kind = kind
        self.columns = max(1, columns)
        self.rows = max(1, rows)
        self.cellSize = cellSize
    }

    /// A preview for the terminal of a descriptor, with room left for the command above and the
    /// prompt below.
    public init(_ kind: PictureProtocol, on descriptor: CInt) {
        let size = TerminalSize.of(descriptor)
        self.init(
            kind, columns: size.columns, rows: size.rows - 2, cellSize: .of(descriptor))
    }

    /// What to write to the terminal, at a line's start, to show the picture that a file holds. The
    /// cursor ends at the start of the line below it. `name` is what the terminal may call it.
    public func chunks(
        for file: [UInt8], name: String? = nil
    ) throws(PictureError) -> AnySequence<[UInt8]> {
        guard let info = PictureInfo(file) else { throw .foreign }
        switch kind {
        case .iterm2:
            let fit = fit(info.width, info.height)
            return placed(ITermImage(file: file, name: name, fit: fit).chunks, fit)
        case .kitty where info.format == .png:
            let fit = fit(info.width, info.height)
            return placed(KittyImage(png: file, fit: fit, isCellKnown: cellSize != nil).chunks, fit)
        case .kitty:
            let picture = try Picture(decoding: file)
            let fit = fit(picture.width, picture.height)
            let shrunk = try picture.shrunk(width: fit.width, height: fit.height)
            return placed(KittyImage(shrunk, fit: fit, isCellKnown: cellSize != nil).chunks, fit)
        case .sixel:
            let picture = try Picture(decoding: file)
            let fit = fit(picture.width, picture.height, lines: SixelImage.bandHeight)
            let shrunk = try picture.shrunk(width: fit.width, height: fit.height)
            return placed(SixelImage(shrunk).chunks, cellSize == nil ? nil : fit)
        }
    }

    private func fit(_ width: Int, _ height: Int, lines: Int = 1) -> PictureFit {
        PictureFit(
            width: width, height: height, columns: columns, rows: rows, cell: cellSize ?? .usual,
            lines: lines)
    }

    /// Terminals disagree about where the cursor is after a picture, and scroll for it or don't. So
    /// the room is made first, and the cursor put back: `ESC 7` and `ESC 8`. Where it isn't known how
    /// many lines are taken (nil), the terminal is trusted.
    private func placed(
        _ picture: some Sequence<[UInt8]>, _ fit: PictureFit?
    ) -> AnySequence<[UInt8]> {
        guard let fit else { return AnySequence([], picture, Array("\r\n".utf8)) }
        let lines = String(repeating: "\n", count: fit.rows)
        return AnySequence(
            Array("\(lines)\u{1B}[\(fit.rows)A\u{1B}7".utf8), picture,
            Array("\u{1B}8\u{1B}[\(fit.rows)B\r".utf8))
    }
}
