/// One of a JPEG picture's channels.
struct JPEGComponent {
    let identifier: UInt8
    /// How many blocks of a unit lie side by side.
    let horizontal: Int
    /// How many blocks of a unit lie one above the other.
    let vertical: Int
    /// Which quantization table it uses.
    let table: Int
    /// In samples.
    private(set) var width = 0
    /// In samples.
    private(set) var height = 0
    /// How many blocks a row of `coefficients` has: those of whole units.
    private(set) var blockColumns = 0
    private(set) var blockRows = 0
    /// 64 a block, row by row.
    var coefficients: [Int16] = []
    /// The factors, as they were when the first scan began.
    var quantization: [UInt16]?

    init(_ field: [UInt8]) throws(PictureError) {
        identifier = field[0]
        horizontal = Int(field[1] >> 4)
        vertical = Int(field[1] & 0x0F)
        table = Int(field[2])
        guard 1...4 ~= horizontal, 1...4 ~= vertical, table < 4 else {
            throw .damaged("JPEG sampling")
        }
    }

    /// Finds the sizes for the picture's.
    mutating func measure(in frame: JPEGFrame) {
        width = (frame.width * horizontal).dividedUp(by: frame.horizontal)
        height = (frame.height * vertical).dividedUp(by: frame.vertical)
        blockColumns = frame.unitColumns * horizontal
        blockRows = frame.unitRows * vertical
    }
}
