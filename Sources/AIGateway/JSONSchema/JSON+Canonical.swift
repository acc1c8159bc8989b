extension JSON {
    /// Bytes that two values share exactly when JSON Schema holds them to be equal: numbers by
    /// value, objects in any order, strings by their code points.
    ///
    /// `==` won't do: it takes strings that Unicode calls equivalent for equal, and rounds numbers.
    var canonical: [UInt8] {
        switch self {
        case .null, .bool: encoded()
        case .string(let text): Self.quoted(text)
        case .number(let text): Array(JSONNumber(text).canonical.utf8)
        case .array(let elements):
            Self.list(elements.map(\.canonical), open: "[", close: "]")
        case .object(let object):
            Self.list(
                object.members.map { Self.quoted($0.key) + [0x3A] + $0.value.canonical }
                    .sorted { $0.lexicographicallyPrecedes($1) }, open: "{", close: "}")
        }
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        JSONEscapes.append(text, ascii: false, to: &output)
        return output
    }

    private static func list(_ items: [[UInt8]], open: String, close: String) -> [UInt8] {
        Array(open.utf8) + items.joined(separator: [0x2C]) + Array(close.utf8)
    }
}
