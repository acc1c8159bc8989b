import Testing

@testable import Terminal

@Suite struct PictureFitTests {
    static let cell = CellSize(width: 8, height: 16)

    @Test(arguments: [
        // Width and height of the picture; columns and rows there are; what it gets.
        (100, 50, 80, 24, 100, 50, 13, 4), (1, 1, 80, 24, 1, 1, 1, 1),
        (1024, 1024, 80, 22, 352, 352, 44, 22), (1280, 64, 80, 24, 640, 32, 80, 2),
        (10, 100_000, 80, 24, 1, 384, 1, 24), (4_294_967_295, 1, 80, 24, 640, 1, 80, 1),
    ])
    func `a picture is shrunk to the room there is, never blown up`(
        _ width: Int, _ height: Int, _ columns: Int, _ rows: Int, _ fitWidth: Int, _ fitHeight: Int,
        _ fitColumns: Int, _ fitRows: Int
    ) {
        let fit = PictureFit(
            width: width, height: height, columns: columns, rows: rows, cell: Self.cell)
        #expect(
            [fit.width, fit.height, fit.columns, fit.rows]
                == [fitWidth, fitHeight, fitColumns, fitRows])
        #expect(fit.isShrunk == (fitWidth != width || fitHeight != height))
    }

    @Test(arguments: 1...40)
    func `lines that come in sixes stay within the rows`(_ rows: Int) {
        let fit = PictureFit(
            width: 10, height: 9999, columns: 80, rows: rows, cell: Self.cell, lines: 6)
        #expect(fit.height % 6 == 0)
        #expect(fit.rows == rows || fit.rows == rows - 1)
    }
}
