/// What the channels of a JPEG picture mean.
enum JPEGColor {
    case gray
    /// Brightness, blueness, redness.
    case luminance
    case rgb
    /// Four inks; `isInverted` where 255 is none.
    case inks(isInverted: Bool)
    /// Three inks as brightness, blueness and redness, and black; always with 255 for no ink.
    case luminanceInks

    /// Tells it from the channels, and from Adobe's marker where there is one.
    /// https://www.itu.int/rec/T-REC-T.872, 6.5.3
    init(_ frame: JPEGFrame, adobeTransform: UInt8?) {
        switch (frame.components.count, adobeTransform) {
        case (1, _): self = .gray
        case (3, 0): self = .rgb
        case (3, nil) where frame.components.map(\.identifier) == Array("RGB".utf8): self = .rgb
        case (3, _): self = .luminance
        case (_, 2): self = .luminanceInks
        case (_, let transform): self = .inks(isInverted: transform != nil)
        }
    }

    /// A pixel of these samples; what a channel doesn't have is 0.
    func pixel(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> SIMD4<UInt8> {
        switch self {
        case .gray: return SIMD4(first, first, first, 0xFF)
        case .rgb: return SIMD4(first, second, third, 0xFF)
        case .luminance: return Self.rgb(first, second, third)
        case .inks(let isInverted):
            let flip: UInt8 = isInverted ? 0 : 0xFF
            return Self.dim(SIMD4(first ^ flip, second ^ flip, third ^ flip, 0xFF), fourth ^ flip)
        case .luminanceInks:
            // The transform was made with the inks not inverted.
            return Self.dim(Self.rgb(first, second, third) ^ SIMD4(0xFF, 0xFF, 0xFF, 0), fourth)
        }
    }

    /// https://www.w3.org/Graphics/JPEG/jfif3.pdf, page 3, in 16 fractional bits.
    private static func rgb(_ y: UInt8, _ cb: UInt8, _ cr: UInt8) -> SIMD4<UInt8> {
        let (y, blue, red) = (Int32(y), Int32(cb) - 128, Int32(cr) - 128)
        let half: Int32 = 1 << 15
        let color = SIMD4<Int32>(
            y + (91881 * red + half) >> 16, y + (-22554 * blue - 46802 * red + half) >> 16,
            y + (116130 * blue + half) >> 16, 0xFF)
        return SIMD4(
            truncatingIfNeeded: color.clamped(
                lowerBound: .zero, upperBound: SIMD4(repeating: 0xFF)))
    }

    /// A colour under black, of which 0 is all.
    private static func dim(_ color: SIMD4<UInt8>, _ black: UInt8) -> SIMD4<UInt8> {
        var dimmed = SIMD4<UInt8>(repeating: 0xFF)
        for channel in 0..<3 {
            dimmed[channel] = UInt8((Int(color[channel]) * Int(black) + 127) / 255)
        }
        return dimmed
    }
}
