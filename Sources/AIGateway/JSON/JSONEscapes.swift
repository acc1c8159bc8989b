/// The escapes of JSON strings, both ways.
enum JSONEscapes {
    /// The text that an escaped string stands for. A lone surrogate or an unknown escape becomes
    /// U+FFFD, so that one bad character never loses an answer.
    static func decode(_ escaped: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(escaped.count)
        var rest = escaped
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n"): plain.append(0x0A)
            case UInt8(ascii: "t"): plain.append(0x09)
            case UInt8(ascii: "r"): plain.append(0x0D)
            case UInt8(ascii: "b"): plain.append(0x08)
            case UInt8(ascii: "f"): plain.append(0x0C)
            case UInt8(ascii: "u"): plain += UTF8.bytes(of: scalar(&rest))
            case let other? where [0x22, 0x5C, 0x2F].contains(other): plain.append(other)
            default: plain += UTF8.bytes(of: nil)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let unit = hexadecimal(&rest) else { return nil }
        guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
        var ahead = rest
        guard ahead.popFirst() == UInt8(ascii: "\\"), ahead.popFirst() == UInt8(ascii: "u"),
            let low = hexadecimal(&ahead), (0xDC00..<0xE000).contains(low)
        else { return nil }
        rest = ahead
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    private static func hexadecimal(_ rest: inout ArraySlice<UInt8>) -> UInt32? {
        guard rest.count >= 4,
            let unit = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
        else { return nil }
        rest.removeFirst(4)
        return unit
    }

    /// Appends `text` as a quoted JSON string; with `ascii`, everything beyond ASCII is escaped.
    static func append(_ text: String, ascii: Bool, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += [0x5C, 0x22]
            case "\\": output += [0x5C, 0x5C]
            case "\n": output += Array("\\n".utf8)
            case "\r": output += Array("\\r".utf8)
            case "\t": output += Array("\\t".utf8)
            case _ where isControl(scalar): output += escape(UInt16(scalar.value))
            case _ where ascii && !scalar.isASCII:
                for unit in UTF16.encode(scalar) ?? .init() { output += escape(unit) }
            default: output += UTF8.bytes(of: scalar)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Characters that a terminal might obey: C0, DEL, C1, and those that turn text around.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func escape(_ unit: UInt16) -> [UInt8] {
        let digits = String(unit, radix: 16)
        return Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.utf8.count)
            + Array(digits.utf8)
    }
}

extension UTF8 {
    fileprivate static func bytes(of scalar: Unicode.Scalar?) -> [UInt8] {
        Array(encode(scalar ?? "\u{FFFD}") ?? .init())
    }
}
