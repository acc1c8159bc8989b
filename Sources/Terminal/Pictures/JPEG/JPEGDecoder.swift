/// Reads JPEG files: baseline and progressive, of any sampling.
/// https://www.w3.org/Graphics/JPEG/itu-t81.pdf
struct JPEGDecoder {
    /// More scans than any encoder makes, each of which costs time for the whole picture.
    private static let mostScans = 100

    private var segments: JPEGSegments
    private var tables = JPEGTables()
    private var frame: JPEGFrame?
    private var restartInterval = 0
    private var adobeTransform: UInt8?
    private var orientation = Orientation.upright
    private var scans = 0

    static func picture(from bytes: [UInt8]) throws(PictureError) -> Picture {
        var decoder = JPEGDecoder(segments: JPEGSegments(bytes))
        while let segment = try decoder.segments.next() {
            try decoder.read(segment.marker, segment.content)
        }
        return try decoder.picture()
    }

    private init(segments: JPEGSegments) { self.segments = segments }

    private mutating func read(
        _ marker: UInt8, _ content: ArraySlice<UInt8>
    ) throws(PictureError) {
        switch marker {
        case 0xC4: try tables.addCodes(content)
        case 0xDA: try readScan(content)
        case 0xDB: try tables.addQuantizations(content)
        case 0xC0...0xCF where marker != 0xC8 && marker != 0xCC:
            guard frame == nil else { throw .damaged("a second JPEG frame") }
            frame = try JPEGFrame(marker: marker, content)
        case 0xDD: restartInterval = content.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        case 0xE1: orientation = Orientation(exif: content) ?? orientation
        case 0xEE where content.starts(with: "Adobe".utf8):
            adobeTransform = content.dropFirst(11).first
        default: break
        }
    }

    private mutating func readScan(_ content: ArraySlice<UInt8>) throws(PictureError) {
        // Taken out, so that its coefficients have one owner and aren't copied.
        guard var frame = frame.take() else { throw .damaged("JPEG scan without frame") }
        scans += 1
        guard scans <= Self.mostScans else { throw .damaged("too many JPEG scans") }
        let scan = try JPEGScan(content, of: frame, tables)
        for part in scan.parts {
            let table = tables.quantizations[frame.components[part.component].table]
            let known = frame.components[part.component].quantization
            frame.components[part.component].quantization = known ?? table
        }
        segments.position = try JPEGScanReader.read(
            scan, of: segments.bytes, at: segments.position, restartInterval: restartInterval,
            into: &frame)
        self.frame = consume frame
    }

    private func picture() throws(PictureError) -> Picture {
        guard let frame else { throw .damaged("JPEG without frame") }
        var planes: [JPEGPlane] = []
        for component in frame.components { planes.append(try JPEGPlane(component, in: frame)) }
        let color = JPEGColor(frame, adobeTransform: adobeTransform)
        var picture = try Picture(width: frame.width, height: frame.height)
        let row = [UInt8](repeating: 0, count: frame.width)
        var rows = [[UInt8]](repeating: row, count: 4)
        for y in 0..<frame.height {
            for channel in planes.indices { planes[channel].fill(&rows[channel], y: y) }
            Self.write(rows, color, y, in: &picture)
        }
        return picture.turned(from: orientation)
    }

    private static func write(
        _ rows: [[UInt8]], _ color: JPEGColor, _ y: Int, in picture: inout Picture
    ) {
        let (first, second, third, fourth) = (rows[0], rows[1], rows[2], rows[3])
        let start = y * picture.width * 4
        var output = picture.pixels.mutableSpan
        for x in first.indices {
            let pixel = color.pixel(first[x], second[x], third[x], fourth[x])
            for channel in 0..<4 { output[start + x * 4 + channel] = pixel[channel] }
        }
    }
}
