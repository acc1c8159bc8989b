/// A place in a JSON document, as RFC 6901 writes it.
struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// The names and positions on the way, without their escapes.
    var tokens: [String] = []

    init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads what follows the `#` of a reference: a pointer that is also percent-encoded.
    init(fragment: Substring) {
        let pieces = fragment.percentDecoded.split(separator: "/", omittingEmptySubsequences: false)
        tokens = pieces.dropFirst().map(Self.unescaped)
    }

    var description: String {
        tokens.map { "/" + Self.escaped($0) }.joined()
    }

    static func + (base: JSONPointer, tokens: [String]) -> JSONPointer {
        JSONPointer(tokens: base.tokens + tokens)
    }

    /// The value at this place, if there is one.
    func value(in document: JSON) -> JSON? {
        var value = document
        for token in tokens {
            guard let inner = Self.member(token, of: value) else { return nil }
            value = inner
        }
        return value
    }

    private static func member(_ token: String, of value: JSON) -> JSON? {
        guard let elements = value.array else { return value[token] }
        guard token.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let position = Int(token)
        else { return nil }
        return elements.indices.contains(position) ? elements[position] : nil
    }

    private static func escaped(_ token: String) -> String {
        var text = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func unescaped(_ token: Substring) -> String {
        let parts = token.split(separator: "~", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
            switch part.first {
            case "0": text += "~" + part.dropFirst()
            case "1": text += "/" + part.dropFirst()
            default: text += "~" + part
            }
        }
    }
}

extension Substring {
    /// The text with `%41` read as `A`; a `%` that begins no such escape stands for itself.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = utf8
        while let byte = rest.popFirst() {
            let code = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(code, radix: 16), code.utf8.count == 2 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
