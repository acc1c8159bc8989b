/// One of the grids of pixels that an interlaced PNG file sends one after the other.
/// https://www.w3.org/TR/png-3/#8Interlace
struct PNGPass {
    let left: Int
    let top: Int
    let columnStep: Int
    let rowStep: Int
    let columns: Int
    let rows: Int

    static func all(of header: PNGHeader) -> [PNGPass] {
        let grids =
            header.isInterlaced
            ? [
                (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4),
                (1, 0, 2, 2), (0, 1, 1, 2),
            ] : [(0, 0, 1, 1)]
        return grids.map { PNGPass($0, $1, $2, $3, header) }
            .filter { $0.columns > 0 && $0.rows > 0 }
    }

    private init(
        _ left: Int, _ top: Int, _ columnStep: Int, _ rowStep: Int, _ header: PNGHeader
    ) {
        self.left = left
        self.top = top
        self.columnStep = columnStep
        self.rowStep = rowStep
        columns = (header.width - left + columnStep - 1) / columnStep
        rows = (header.height - top + rowStep - 1) / rowStep
    }
}
