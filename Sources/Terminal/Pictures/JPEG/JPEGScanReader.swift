/// Reads the compressed data of a scan into a frame's coefficients.
struct JPEGScanReader {
    private var scan: JPEGScan
    private let restartInterval: Int
    private var bits: JPEGBits
    private var decoder: JPEGBlockDecoder

    /// Reads the data at `position`; answers where they end.
    static func read(
        _ scan: JPEGScan, of bytes: [UInt8], at position: Int, restartInterval: Int,
        into frame: inout JPEGFrame
    ) throws(PictureError) -> Int {
        var reader = JPEGScanReader(
            scan: scan, restartInterval: restartInterval, bits: JPEGBits(bytes, from: position),
            decoder: JPEGBlockDecoder(scan))
        try reader.run(&frame)
        return reader.bits.position
    }

    private mutating func run(_ frame: inout JPEGFrame) throws(PictureError) {
        if scan.parts.count > 1 {
            try readUnits(&frame)
        } else {
            try readBlocks(of: frame.components[scan.parts[0].component], &frame)
        }
        guard !bits.isOverrun else { throw .damaged("JPEG data end early") }
    }

    /// A channel alone has its blocks row by row, and only those that the picture needs.
    private mutating func readBlocks(
        of component: JPEGComponent, _ frame: inout JPEGFrame
    ) throws(PictureError) {
        let columns = component.width.dividedUp(by: 8)
        let rows = component.height.dividedUp(by: 8)
        for unit in 0..<columns * rows {
            try startUnit(unit)
            try readBlock(of: 0, column: unit % columns, row: unit / columns, &frame)
        }
    }

    /// Several channels share units: some blocks of the one, then some of the next.
    private mutating func readUnits(_ frame: inout JPEGFrame) throws(PictureError) {
        let columns = frame.unitColumns
        for unit in 0..<columns * frame.unitRows {
            try startUnit(unit)
            for part in scan.parts.indices {
                let horizontal = frame.components[scan.parts[part].component].horizontal
                let vertical = frame.components[scan.parts[part].component].vertical
                for block in 0..<horizontal * vertical {
                    try readBlock(
                        of: part, column: unit % columns * horizontal + block % horizontal,
                        row: unit / columns * vertical + block / horizontal, &frame)
                }
            }
        }
    }

    private mutating func startUnit(_ unit: Int) throws(PictureError) {
        guard !bits.isOverrun else { throw .damaged("JPEG data end early") }
        guard restartInterval > 0, unit > 0, unit % restartInterval == 0 else { return }
        try bits.restart()
        decoder.restart()
        for part in scan.parts.indices { scan.parts[part].direct = 0 }
    }

    private mutating func readBlock(
        of part: Int, column: Int, row: Int, _ frame: inout JPEGFrame
    ) throws(PictureError) {
        let component = scan.parts[part].component
        let block = row * frame.components[component].blockColumns + column
        var coefficients = frame.components[component].coefficients.mutableSpan
        try decoder.read(&scan.parts[part], &bits, into: &coefficients, at: block * 64)
    }
}
