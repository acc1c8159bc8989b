/// Reads JSON (RFC 8259) into the flat index of a ``JSONDocument``.
struct JSONParser {
    typealias Node = JSONDocument.Node

    /// Deeper nesting is refused, so that a hostile text can't exhaust the stack.
    static let deepest = 512

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private(set) var nodes: [Node] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(min(bytes.count / 8 + 4, 64))
    }

    mutating func parseDocument() throws(JSONSyntaxError) {
        skipSpace()
        try parseValue()
        skipSpace()
        guard position == bytes.count else { throw fault("unexpected text after the value") }
    }

    private mutating func parseValue() throws(JSONSyntaxError) {
        switch peek() {
        case UInt8(ascii: "\""): try parseString()
        case UInt8(ascii: "{"): try parseContainer(.object)
        case UInt8(ascii: "["): try parseContainer(.array)
        case UInt8(ascii: "t"): try parseWord("true", .yes)
        case UInt8(ascii: "f"): try parseWord("false", .no)
        case UInt8(ascii: "n"): try parseWord("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
            try parseNumber()
        case nil: throw fault("the text ends where a value should be")
        default: throw fault("no value begins with this character")
        }
    }

    private mutating func parseContainer(_ kind: Node.Kind) throws(JSONSyntaxError) {
        let isObject = kind == .object
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        let own = nodes.count
        nodes.append(Node(kind: kind, start: position, end: 0, next: 0))
        depth += 1
        guard depth <= Self.deepest else { throw fault("nested too deeply") }
        position += 1
        skipSpace()
        if peek() == close {
            position += 1
        } else {
            repeat {
                skipSpace()
                if isObject { try parseName() }
                try parseValue()
                skipSpace()
            } while try goesOn(until: close)
        }
        depth -= 1
        nodes[own].end = position
        nodes[own].next = nodes.count
    }

    private mutating func parseName() throws(JSONSyntaxError) {
        guard peek() == UInt8(ascii: "\"") else { throw fault("a member's name is missing") }
        try parseString()
        skipSpace()
        guard peek() == UInt8(ascii: ":") else { throw fault("':' is missing") }
        position += 1
        skipSpace()
    }

    private mutating func goesOn(until close: UInt8) throws(JSONSyntaxError) -> Bool {
        let character = peek()
        guard character == UInt8(ascii: ",") || character == close else {
            throw fault(character == nil ? "the text ends early" : "',' is missing")
        }
        position += 1
        return character == UInt8(ascii: ",")
    }

    private mutating func parseString() throws(JSONSyntaxError) {
        let start = position + 1
        guard let (end, escaped) = endOfString(from: start) else {
            throw fault("a string has no end")
        }
        add(escaped ? .escapedString : .string, start, end)
        position = end + 1
    }

    private func endOfString(from start: Int) -> (end: Int, escaped: Bool)? {
        let bytes = bytes.span
        var end = start
        var escaped = false
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "\"") { return (end, escaped) }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                end += 1
            }
            end += 1
        }
        return nil
    }

    private mutating func parseNumber() throws(JSONSyntaxError) {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        let leadingZero = peek() == UInt8(ascii: "0")
        let whole = skipDigits()
        guard whole > 0, !(leadingZero && whole > 1) else { throw fault("not a number") }
        if peek() == UInt8(ascii: ".") {
            position += 1
            guard skipDigits() > 0 else { throw fault("not a number") }
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            position += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
            guard skipDigits() > 0 else { throw fault("not a number") }
        }
        add(.number, start, position)
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            position += 1
        }
        return position - start
    }

    private mutating func parseWord(
        _ word: StaticString, _ kind: Node.Kind
    ) throws(JSONSyntaxError) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count,
            word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
        else { throw fault("no value begins like this") }
        add(kind, position, end)
        position = end
    }

    @inline(__always)
    private mutating func add(_ kind: Node.Kind, _ start: Int, _ end: Int) {
        nodes.append(Node(kind: kind, start: start, end: end, next: nodes.count + 1))
    }

    @inline(__always)
    private mutating func skipSpace() {
        guard position < bytes.count, bytes[position] <= 0x20 else { return }
        skipSomeSpace()
    }

    private mutating func skipSomeSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    @inline(__always)
    private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ reason: String) -> JSONSyntaxError {
        JSONSyntaxError(reason: reason, offset: position)
    }
}
