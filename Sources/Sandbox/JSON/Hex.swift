/// Hexadecimal text, lower case, of a fixed length.
enum Hex {
    static func text(_ value: UInt64, digits: Int) -> String {
        let all = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - all.count)) + all.suffix(digits)
    }

    static func holds(_ text: String, digits: Int) -> Bool {
        text.utf8.count == digits && text.allSatisfy(\.isHexDigit)
    }
}
