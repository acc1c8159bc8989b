/// Bytes as printable characters. https://www.rfc-editor.org/rfc/rfc4648#section-4
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Encodes, with padding at the end.
    static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        let alphabet = alphabet
        var rest = bytes.makeIterator()
        while let first = rest.next() {
            let (second, third) = (rest.next(), rest.next())
            let group = Int(first) << 16 | Int(second ?? 0) << 8 | Int(third ?? 0)
            output.append(alphabet[group >> 18])
            output.append(alphabet[group >> 12 & 63])
            output.append(second == nil ? UInt8(ascii: "=") : alphabet[group >> 6 & 63])
            output.append(third == nil ? UInt8(ascii: "=") : alphabet[group & 63])
        }
        return output
    }

    /// Encodes piece by piece; `size` bytes of output each but the last, a multiple of 4.
    static func pieces(
        of bytes: [UInt8], size: Int
    ) -> LazyMapSequence<StrideTo<Int>, [UInt8]> {
        let step = size / 4 * 3
        return stride(from: 0, to: bytes.count, by: step).lazy.map {
            encode(bytes[$0..<min($0 + step, bytes.count)])
        }
    }
}
