/// The room that a picture takes on a terminal: its own size, or less where that is too much.
struct PictureFit: Equatable {
    /// In pixels.
    let width: Int
    /// In pixels.
    let height: Int
    /// In cells.
    let columns: Int
    /// In cells.
    let rows: Int
    /// Whether the picture is larger than its room.
    let isShrunk: Bool
    /// Whether it is the columns that are too few, more than the rows.
    let fillsWidth: Bool

    /// Fits so many pixels into so many cells. `lines` is what rows of pixels come in: a terminal
    /// may clear the rest of the last.
    init(
        width: Int, height: Int, columns: Int, rows: Int, cell: CellSize, lines: Int = 1
    ) {
        let room = (width: columns * cell.width, height: rows * cell.height / lines * lines)
        let scales = (
            width: Double(room.width) / Double(width),
            height: Double(max(lines, room.height)) / Double(height)
        )
        let scale = min(1, scales.width, scales.height)
        isShrunk = scale < 1
        fillsWidth = scales.width <= scales.height
        self.width = max(1, Int((Double(width) * scale).rounded()))
        self.height = max(1, Int((Double(height) * scale).rounded()))
        self.columns = self.width.dividedUp(by: cell.width)
        self.rows = (self.height.dividedUp(by: lines) * lines).dividedUp(by: cell.height)
    }
}
