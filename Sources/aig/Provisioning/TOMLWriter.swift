import AIGateway

/// Writes JSON values as TOML that a person likes to read: a table for each object of the first
/// level, everything below it on one line, a list of objects with a line for each.
///
/// TOML has no `null`. In a table's own members it is left to the caller; further inside it is left
/// out, which means the same.
struct TOMLWriter {
    /// A value that TOML can't say.
    struct Unwritable: Error {
        /// The table's member that it is in.
        var member: String
    }

    private(set) var text = ""

    /// A comment on lines of its own.
    mutating func comment(_ lines: String) {
        text += lines.split(separator: "\n").map { "# \($0)\n" }.joined()
    }

    /// A table and the tables of its members that are objects.
    mutating func table(_ path: [String], _ members: JSONObject) throws(Unwritable) {
        let name = path.map(Self.key).joined(separator: ".")
        text += "\n[\(name)]\n"
        let tables = members.members.filter { $0.value.object.map { !$0.isEmpty } ?? false }
        for (key, value) in members.members where !tables.contains(where: { $0.key == key }) {
            text += "\(Self.key(key)) = \(try Self.value(value, in: key, isSpread: true))\n"
        }
        for (member, value) in tables {
            text += "\n[\(name).\(Self.key(member))]\n"
            for (key, value) in value.object?.members ?? [] where !value.isNull {
                text += "\(Self.key(key)) = \(try Self.value(value, in: member, isSpread: true))\n"
            }
        }
    }

    private static func value(
        _ value: JSON, in member: String, isSpread: Bool = false
    ) throws(Unwritable) -> String {
        switch value {
        case .null: throw Unwritable(member: member)
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let digits): return try number(digits, in: member)
        case .string(let text): return quoted(text)
        case .array(let elements): return try list(elements, in: member, isSpread: isSpread)
        case .object(let object):
            var members: [String] = []
            for (key, value) in object.members where !value.isNull {
                members.append("\(Self.key(key)) = \(try Self.value(value, in: member))")
            }
            return members.isEmpty ? "{}" : "{ \(members.joined(separator: ", ")) }"
        }
    }

    private static func list(
        _ elements: [JSON], in member: String, isSpread: Bool
    ) throws(Unwritable) -> String {
        var parts: [String] = []
        for element in elements { parts.append(try value(element, in: member)) }
        let isLong = isSpread && elements.contains { $0.object != nil }
        return isLong
            ? "[\n" + parts.map { "  \($0),\n" }.joined() + "]"
            : "[\(parts.joined(separator: ", "))]"
    }

    /// TOML's whole numbers have 64 bits; a larger one would lose digits as a fraction.
    private static func number(_ digits: String, in member: String) throws(Unwritable) -> String {
        if let whole = Int64(digits) { return "\(whole)" }
        guard digits.contains(where: { ".eE".contains($0) }), Double(digits)?.isFinite ?? false
        else {
            throw Unwritable(member: member)
        }
        return digits
    }

    private static func key(_ name: String) -> String {
        let isBare = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        return isBare && !name.isEmpty ? name : quoted(name)
    }

    /// JSON's escapes are all known to TOML, which wants DEL escaped, too.
    private static func quoted(_ text: String) -> String {
        JSON.string(text).text().replacing("\u{7F}", with: "\\u007F").replacing("\\/", with: "/")
    }
}
