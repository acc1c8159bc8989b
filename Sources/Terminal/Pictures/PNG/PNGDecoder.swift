/// Reads PNG files of every kind of pixel. https://www.w3.org/TR/png-3/
struct PNGDecoder {
    private let chunks: PNGChunks

    init(_ bytes: [UInt8]) throws(PictureError) { chunks = try PNGChunks(bytes) }

    func picture() throws(PictureError) -> Picture {
        let header = chunks.header
        var picture = try Picture(width: header.width, height: header.height)
        let passes = PNGPass.all(of: header)
        let size = passes.reduce(0) { $0 + $1.rows * (1 + header.rowLength($1.columns)) }
        var rows = try Inflater.inflate(zlib: chunks.data, size: size)
        let pixels = try PNGPixels(chunks)
        var start = 0
        for pass in passes {
            try unfilter(&rows, pass, from: start)
            place(rows, pass, from: start, pixels, in: &picture)
            start += pass.rows * (1 + header.rowLength(pass.columns))
        }
        return picture
    }

    private func unfilter(
        _ rows: inout [UInt8], _ pass: PNGPass, from start: Int
    ) throws(PictureError) {
        let length = chunks.header.rowLength(pass.columns)
        var bytes = rows.mutableSpan
        for row in 0..<pass.rows {
            let first = start + row * (1 + length)
            guard let filter = PNGFilter(rawValue: bytes[first]) else {
                throw .damaged("PNG filter")
            }
            filter.undo(
                &bytes, start: first + 1, length: length, above: row > 0 ? length + 1 : nil,
                distance: chunks.header.filterDistance)
        }
    }

    private func place(
        _ rows: [UInt8], _ pass: PNGPass, from start: Int, _ pixels: PNGPixels,
        in picture: inout Picture
    ) {
        let length = chunks.header.rowLength(pass.columns)
        let width = picture.width
        var output = picture.pixels.mutableSpan
        for row in 0..<pass.rows {
            let first = start + row * (1 + length) + 1
            let samples = rows.span.extracting(first..<first + length)
            let line = (pass.top + row * pass.rowStep) * width + pass.left
            for column in 0..<pass.columns {
                let pixel = pixels.pixel(samples, column)
                let offset = (line + column * pass.columnStep) * 4
                for channel in 0..<4 { output[offset + channel] = pixel[channel] }
            }
        }
    }
}
