extension Picture {
    /// The picture as it is meant to be seen.
    func turned(from orientation: Orientation) -> Picture {
        guard orientation != .upright else { return self }
        var turned = self
        if orientation.isSideways { (turned.width, turned.height) = (height, width) }
        let (columns, rows) = (turned.width, turned.height)
        let source = pixels.span
        var output = turned.pixels.mutableSpan
        for y in 0..<rows {
            for x in 0..<columns {
                let place = orientation.place(x, y, width, height)
                for channel in 0..<4 {
                    output[(y * columns + x) * 4 + channel] =
                        source[(place.y * width + place.x) * 4 + channel]
                }
            }
        }
        return turned
    }
}
