extension JSON {
    /// Parses one complete JSON text.
    public init(parsing bytes: some Sequence<UInt8>) throws(JSONSyntaxError) {
        self = try JSONDocument(Array(bytes)).root.value
    }

    /// Parses one complete JSON text.
    public init(parsing text: String) throws(JSONSyntaxError) {
        try self.init(parsing: text.utf8)
    }

    /// The value as UTF-8 JSON.
    ///
    /// - Parameters:
    ///   - pretty: one member or element a line, indented by two spaces.
    ///   - ascii: escape everything beyond ASCII, as a header value needs.
    public func encoded(pretty: Bool = false, ascii: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty, ascii: ascii)
        writer.write(self)
        return writer.output
    }

    /// The value as JSON text; see ``encoded(pretty:ascii:)``.
    public func text(pretty: Bool = false, ascii: Bool = false) -> String {
        String(decoding: encoded(pretty: pretty, ascii: ascii), as: UTF8.self)
    }
}

private struct JSONWriter {
    var output: [UInt8] = []
    private var depth = 0
    private let pretty: Bool
    private let ascii: Bool

    init(pretty: Bool, ascii: Bool) {
        self.pretty = pretty
        self.ascii = ascii
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: output += Array("null".utf8)
        case .bool(let flag): output += Array((flag ? "true" : "false").utf8)
        case .number(let digits): output += Array(digits.utf8)
        case .string(let text): JSONEscapes.append(text, ascii: ascii, to: &output)
        case .array(let elements):
            writeList(elements, open: "[", close: "]") { $0.write($1) }
        case .object(let object):
            writeList(object.members, open: "{", close: "}") { writer, member in
                JSONEscapes.append(member.key, ascii: writer.ascii, to: &writer.output)
                writer.output += Array((writer.pretty ? ": " : ":").utf8)
                writer.write(member.value)
            }
        }
    }

    private mutating func writeList<Item>(
        _ items: [Item], open: String, close: String, write: (inout JSONWriter, Item) -> Void
    ) {
        output += Array(open.utf8)
        depth += 1
        for (place, item) in items.enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            breakLine()
            write(&self, item)
        }
        depth -= 1
        if !items.isEmpty { breakLine() }
        output += Array(close.utf8)
    }

    private mutating func breakLine() {
        guard pretty else { return }
        output.append(UInt8(ascii: "\n"))
        output += Array(repeating: UInt8(ascii: " "), count: depth * 2)
    }
}
