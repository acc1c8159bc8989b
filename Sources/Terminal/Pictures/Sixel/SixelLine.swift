/// Where in a band one colour is.
struct SixelLine {
    /// For each column, a bit for each row.
    private var bits: [UInt8]

    init(width: Int) { bits = [UInt8](repeating: 0, count: width) }

    /// Gives a pixel the colour.
    mutating func set(_ column: Int, bit: Int) { bits[column] |= 1 << UInt8(bit) }

    /// Appends the characters, of which many that are the same become their number and one.
    func write(to output: inout [UInt8]) {
        let end = (bits.lastIndex { $0 != 0 } ?? -1) + 1
        var start = 0
        while start < end {
            let character = bits[start]
            let next = bits[start..<end].firstIndex { $0 != character } ?? end
            let count = next - start
            if count > 3 {
                output += "!\(count)".utf8
                output.append(character + 0x3F)
            } else {
                output += repeatElement(character + 0x3F, count: count)
            }
            start = next
        }
    }
}
