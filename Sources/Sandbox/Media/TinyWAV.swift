/// A WAV of a quarter of a second: a soft square wave at 400 Hz, 8 kHz, 16 bits, one channel.
enum TinyWAV {
    private static let rate: UInt32 = 8000
    private static let period = 20
    private static let loudness: Int16 = 2000

    static let bytes: [UInt8] = chunk("RIFF", Array("WAVE".utf8) + format + chunk("data", samples))

    /// PCM, one channel, the rate in samples and in bytes, bytes per sample, bits per sample.
    private static let format: [UInt8] = {
        let head = [1, 1].flatMap { littleEndian(UInt16($0)) }
        let rates = [rate, rate * 2].flatMap { littleEndian($0) }
        let sizes = [2, 16].flatMap { littleEndian(UInt16($0)) }
        return chunk("fmt ", head + rates + sizes)
    }()

    private static let samples: [UInt8] = (0..<Int(rate) / 4).flatMap { time in
        littleEndian(time % period < period / 2 ? loudness : -loudness)
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + littleEndian(UInt32(content.count)) + content
    }

    private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}
