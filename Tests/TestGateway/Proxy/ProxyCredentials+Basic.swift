extension ProxyCredentials {
    private static let digits = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )

    /// Whether that is the value of the header field that proves them.
    func match(_ field: String?) -> Bool {
        guard let words = field?.split(separator: " "), words.count == 2 else { return false }
        return words[0].lowercased() == "basic" && words[1] == base64
    }

    /// `user:password` in base 64.
    private var base64: String {
        Array("\(user):\(password)".utf8).cut(every: 3).map(Self.quartet).joined()
    }

    private static func quartet(_ bytes: [UInt8]) -> String {
        let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < bytes.count ? Int(bytes[$1]) : 0) }
        let characters = [18, 12, 6, 0].map { digits[bits >> $0 & 63] }
        return String(characters.prefix(bytes.count + 1))
            + String(repeating: "=", count: 3 - bytes.count)
    }
}
