/// At most 256 colours for a picture, and which of them each pixel gets.
struct SixelPalette {
    private static let mostColors = 256

    let colors: [SixelColor]
    /// Whether every colour of the picture is among them.
    private let isExact: Bool

    init(_ picture: Picture) {
        let exact = Self.distinctColors(of: picture)
        isExact = exact != nil
        colors = (exact ?? Self.medianCut(picture)).map(SixelColor.init)
    }

    /// The colour of each pixel; nil where it is rather transparent. What is lost by rounding is
    /// passed on to the neighbours (Floyd and Steinberg), so that shades stay smooth.
    func indices(of picture: Picture) -> [UInt8?] {
        var search = SixelColorSearch(colors)
        var indices = [UInt8?](repeating: nil, count: picture.width * picture.height)
        var errors = DitherErrors(width: picture.width)
        for y in 0..<picture.height {
            errors.startRow()
            for x in 0..<picture.width {
                let place = y * picture.width + x
                guard let color = picture.color(at: place) else { continue }
                let wanted = isExact ? color : errors.corrected(color, x)
                let index = search.nearest(to: wanted)
                indices[place] = index
                if !isExact { errors.pass(on: wanted &- colors[Int(index)].parts, x) }
            }
        }
        return indices
    }

    private static func distinctColors(of picture: Picture) -> [SIMD3<Int32>]? {
        var seen: Set<SIMD3<Int32>> = []
        var last: SIMD3<Int32>?
        for place in 0..<picture.width * picture.height {
            guard let color = picture.color(at: place), color != last else { continue }
            last = color
            guard seen.insert(color).inserted, seen.count > mostColors else { continue }
            return nil
        }
        return seen.sorted { ($0[0], $0[1], $0[2]) < ($1[0], $1[1], $1[2]) }
    }

    private static func medianCut(_ picture: Picture) -> [SIMD3<Int32>] {
        var boxes = [ColorBox(entries(of: picture))]
        while boxes.count < mostColors {
            let index = boxes.indices.max { boxes[$0].urgency < boxes[$1].urgency }
            guard let index, boxes[index].urgency > 0 else { break }
            let (low, high) = boxes[index].halved()
            boxes[index] = low
            boxes.append(high)
        }
        return boxes.map(\.mean)
    }

    /// The colours, five bits a part.
    private static func entries(of picture: Picture) -> [ColorBox.Entry] {
        let empty = ColorBox.Entry(key: .zero, sum: .zero, count: 0)
        var entries = [ColorBox.Entry](repeating: empty, count: 1 << 15)
        for place in 0..<picture.width * picture.height {
            guard let color = picture.color(at: place) else { continue }
            let key = color &>> 3
            let index = Int(key[0] << 10 | key[1] << 5 | key[2])
            entries[index].key = key
            entries[index].sum &+= SIMD3<Int>(truncatingIfNeeded: color)
            entries[index].count += 1
        }
        return entries.filter { $0.count > 0 }
    }
}

extension Picture {
    /// Red, green and blue of a pixel; nil where it is rather transparent.
    fileprivate func color(at place: Int) -> SIMD3<Int32>? {
        let offset = place * 4
        guard pixels[offset + 3] >= 128 else { return nil }
        return SIMD3(
            Int32(pixels[offset]), Int32(pixels[offset + 1]), Int32(pixels[offset + 2]))
    }
}
