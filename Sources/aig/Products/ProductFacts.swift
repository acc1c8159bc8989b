import Terminal

/// What a person is told of a saved result: its kind, its dimensions or length, its size.
struct ProductFacts {
    private let head: [UInt8]
    private let size: Int
    private let mediaType: String

    init(_ product: Product) {
        head = product.head
        size = product.size
        mediaType = product.mediaType
    }

    var text: String {
        let parts = [dimensions.map { "\(kind), \($0)" } ?? kind, size.sizeText]
        return parts.joined(separator: ", ")
    }

    private var kind: String {
        let name = MediaType.fileExtension(of: mediaType)
        return name == "jpg" ? "JPEG" : name == "bin" ? mediaType : name.uppercased()
    }

    private var dimensions: String? {
        if let picture = PictureInfo(head) { return "\(picture.width) × \(picture.height)" }
        return mediaType == "audio/wav" ? soundLength.map { "\($0.tenths) s" } : nil
    }

    /// The length of a WAV file in seconds: the size of its samples by their bytes a second.
    private var soundLength: Double? {
        guard head.count >= 44, head[12..<16].elementsEqual("fmt ".utf8) else { return nil }
        let rate = number(at: 28)
        let samples = size - 44
        return rate > 0 ? Double(samples) / Double(rate) : nil
    }

    private func number(at offset: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(head[offset + $1]) << (8 * $1) }
    }
}

extension Double {
    /// With one digit after the point.
    fileprivate var tenths: String {
        let whole = Int((self * 10).rounded())
        return "\(whole / 10).\(whole % 10)"
    }
}

extension Int {
    /// A number of bytes as a person reads it.
    var sizeText: String {
        let units = ["B", "kB", "MB", "GB", "TB"]
        var size = Double(self)
        var unit = 0
        while size >= 999.5, unit < units.count - 1 {
            size /= 1000
            unit += 1
        }
        let isWhole = unit == 0 || size >= 9.95
        let tenths = Int((size * 10).rounded())
        return (isWhole ? "\(Int(size.rounded()))" : "\(tenths / 10).\(tenths % 10)")
            + " \(units[unit])"
    }
}
