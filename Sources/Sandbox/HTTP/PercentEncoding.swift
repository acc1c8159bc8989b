/// Percent-encoding in addresses. `removingPercentEncoding` refuses a stray `%`; servers don't.
enum PercentEncoding {
    static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let pair = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), Hex.holds(pair, digits: 2),
                let value = UInt8(pair, radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func query(_ text: some StringProtocol) -> [String: String] {
        var parameters: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let words = halves.map { half in
                decoded(String(half.map { $0 == "+" ? " " : $0 }))
            }
            parameters[words[0]] = words.count > 1 ? words[1] : ""
        }
        return parameters
    }
}
