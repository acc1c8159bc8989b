#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A vector of length one that means nothing, the same for the same text every time.
struct Embedding: Sendable {
    let values: [Float]

    init(of text: String, size: Int) {
        var noise = Noise(seed: text)
        let raw = (0..<size).map { _ in Float.random(in: -1...1, using: &noise) }
        let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
        values = raw.map { $0 / max(length, .leastNormalMagnitude) }
    }

    var json: JSONValue {
        .array(values.map { .number("\($0)") })
    }

    /// The floats' little-endian bytes, as OpenAI's SDKs ask for them.
    var base64: String {
        let bytes = values.flatMap { value in
            withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
        }
        return Data(bytes).base64EncodedString()
    }
}
