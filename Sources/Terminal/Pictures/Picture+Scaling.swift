extension Picture {
    /// The picture with fewer pixels: each is the mean of those it stands for, by area. What is
    /// transparent doesn't tint what isn't.
    func shrunk(width: Int, height: Int) throws(PictureError) -> Picture {
        guard width < self.width || height < self.height else { return self }
        var shrunk = try Picture(width: width, height: height)
        let columns = AreaWeights(from: self.width, to: width)
        let rows = AreaWeights(from: self.height, to: height)
        var sums = [SIMD4<Float>](repeating: .zero, count: width)
        for row in 0..<height {
            for index in sums.indices { sums[index] = .zero }
            for (source, weight) in rows.sources(of: row) {
                add(line: source, weight, columns, to: &sums)
            }
            shrunk.write(sums, row: row)
        }
        return shrunk
    }

    /// Adds a line's means, their colours multiplied by alpha.
    private func add(
        line: Int, _ lineWeight: Float, _ columns: AreaWeights, to sums: inout [SIMD4<Float>]
    ) {
        let source = pixels.span
        var sums = sums.mutableSpan
        for column in 0..<sums.count {
            var sum = SIMD4<Float>.zero
            for (x, weight) in columns.sources(of: column) {
                let offset = (line * width + x) * 4
                let alpha = Float(source[offset + 3]) * weight
                sum +=
                    alpha
                    * SIMD4(
                        Float(source[offset]), Float(source[offset + 1]), Float(source[offset + 2]),
                        1)
            }
            sums[column] += sum * lineWeight
        }
    }

    private mutating func write(_ sums: [SIMD4<Float>], row: Int) {
        for (column, sum) in sums.enumerated() where sum[3] > 0 {
            let offset = (row * width + column) * 4
            for channel in 0..<3 {
                pixels[offset + channel] = UInt8(min(255, sum[channel] / sum[3] + 0.5))
            }
            pixels[offset + 3] = UInt8(min(255, sum[3] + 0.5))
        }
    }
}
