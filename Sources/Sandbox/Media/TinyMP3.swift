/// An MP3 of a quarter of a second of silence.
enum TinyMP3 {
    /// MPEG-1 layer III, 32 kbit/s, 44.1 kHz, mono: such a frame has 104 bytes, and where side
    /// information and data are zero, nothing is heard.
    private static let frame: [UInt8] = [0xFF, 0xFB, 0x10, 0xC4] + Array(repeating: 0, count: 100)

    static let bytes = Array(repeatElement(frame, count: 10).joined())
}
