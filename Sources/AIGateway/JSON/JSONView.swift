/// A value inside a ``JSONDocument``, or the absence of one.
///
/// Looking up what isn't there gives a view that holds nothing, so a path can be written in one
/// line: `event["choices"][0]["delta"]["content"].string`.
public struct JSONView: Sendable {
    let document: JSONDocument
    /// The value's place in the document's index; negative for an absent value.
    let index: Int

    private var node: JSONDocument.Node? { index < 0 ? nil : document.nodes[index] }
    private var absent: JSONView { JSONView(document: document, index: -1) }

    public var exists: Bool { index >= 0 }
    /// Whether the value is there and is not `null`.
    public var isPresent: Bool { node.map { $0.kind != .null } ?? false }
    public var isObject: Bool { node?.kind == .object }
    public var isArray: Bool { node?.kind == .array }

    /// The object's member of that name; of several, the first.
    public subscript(_ name: StaticString) -> JSONView {
        JSONView(document: document, index: document.member(name, of: index))
    }

    /// The array's element at that place.
    public subscript(_ position: Int) -> JSONView {
        guard let node, node.kind == .array else { return absent }
        var place = index + 1
        for _ in 0..<position where place < node.next { place = document.nodes[place].next }
        return place < node.next ? JSONView(document: document, index: place) : absent
    }

    /// The array's elements; none when this is no array.
    public var elements: [JSONView] {
        guard let node, node.kind == .array else { return [] }
        var found: [JSONView] = []
        var place = index + 1
        while place < node.next {
            found.append(JSONView(document: document, index: place))
            place = document.nodes[place].next
        }
        return found
    }

    /// Whether this is that string; `false` for one that is written with escapes.
    ///
    /// It makes no copy, so asking is cheaper than ``string``.
    func isPlain(_ text: String?) -> Bool {
        guard let text, let node, node.kind == .string else { return false }
        return Self.equal(document.bytes, from: node.start, to: node.end, text)
    }

    private static func equal(
        _ bytes: [UInt8], from start: Int, to end: Int, _ text: String
    ) -> Bool {
        let bytes = bytes.span
        let text = text.utf8Span.span
        guard text.count == end - start else { return false }
        for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
        return true
    }

    public var string: String? {
        switch node?.kind {
        case .string: rawText
        case .escapedString: node.map { JSONEscapes.decode(document.bytes[$0.start..<$0.end]) }
        default: nil
        }
    }

    public var bool: Bool? {
        switch node?.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    public var integer: Int? { node?.kind == .number ? value.integer : nil }

    /// The value as it is written, a string's without its quotes and with its escapes.
    public var rawText: String? {
        node.map { String(decoding: document.bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    /// A copy that stands alone; `null` for an absent value.
    public var value: JSON {
        guard let node else { return .null }
        switch node.kind {
        case .null: return .null
        case .yes: return .bool(true)
        case .no: return .bool(false)
        case .number: return .number(rawText ?? "0")
        case .string, .escapedString: return .string(string ?? "")
        case .array: return .array(elements.map(\.value))
        case .object: return .object(JSONObject(members))
        }
    }

    private var members: [(String, JSON)] {
        guard let node, node.kind == .object else { return [] }
        var found: [(String, JSON)] = []
        var place = index + 1
        while place < node.next {
            let name = JSONView(document: document, index: place)
            let value = JSONView(document: document, index: place + 1)
            found.append((name.string ?? "", value.value))
            place = document.nodes[place + 1].next
        }
        return found
    }
}

extension JSONDocument {
    /// The index of the object's member of that name; of several, the first. -1 when there is none.
    fileprivate func member(_ name: StaticString, of object: Int) -> Int {
        object < 0 ? -1 : Self.member(name, of: object, in: nodes, bytes)
    }

    /// Spans, since an array in a class is retained for each access to it.
    private static func member(
        _ name: StaticString, of object: Int, in nodes: [Node], _ bytes: [UInt8]
    ) -> Int {
        let nodes = nodes.span
        let bytes = bytes.span
        guard nodes[object].kind == .object else { return -1 }
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let end = nodes[object].next
        var place = object + 1
        while place < end {
            let start = nodes[place].start
            let isCandidate =
                nodes[place].end - start == wanted.count || nodes[place].kind == .escapedString
            if isCandidate, nodes[place].spells(wanted, in: bytes) { return place + 1 }
            place = nodes[place + 1].next
        }
        return -1
    }
}

extension JSONDocument.Node {
    /// Whether this string is `name`. Names written with escapes are compared decoded.
    fileprivate func spells(
        _ name: UnsafeBufferPointer<UInt8>, in bytes: borrowing Span<UInt8>
    ) -> Bool {
        if kind == .escapedString {
            let escaped = (start..<end).map { bytes[$0] }
            return JSONEscapes.decode(escaped[...]).utf8.elementsEqual(name)
        }
        guard end - start == name.count else { return false }
        for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
        return true
    }
}
