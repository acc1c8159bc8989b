/// Percent-encoding of addresses (RFC 3986).
public enum PercentCoding {
    private static let unreserved = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    /// `text` as one part of a path or query, with everything but unreserved characters and those
    /// of `keeping` encoded.
    public static func encode(_ text: String, keeping: String = "") -> String {
        let kept = unreserved.union(keeping.utf8)
        var output: [UInt8] = []
        for byte in text.utf8 {
            if kept.contains(byte) {
                output.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += Array((digits.utf8.count == 1 ? "%0" : "%").utf8) + Array(digits.utf8)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `text` with its escapes resolved; a broken escape stays as it is.
    static func decode(_ text: some StringProtocol) -> String {
        var output: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                output.append(value)
                rest.removeFirst(2)
            } else {
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// A query string of `items`, without its question mark.
    public static func query(_ items: [(name: String, value: String)]) -> String {
        items.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
    }
}
