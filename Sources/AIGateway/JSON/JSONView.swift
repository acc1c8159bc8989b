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
        guard let node, node.kind == .object else { return absent }
        var place = index + 1
        while place < node.next {
            let value = place + 1
            if document.nodes[place].spells(name, in: document.bytes) {
                return JSONView(document: document, index: value)
            }
            place = document.nodes[value].next
        }
        return absent
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

    public var integer: Int? { value.integer }

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

extension JSONDocument.Node {
    /// Whether this string is `name`. Names written with escapes are compared decoded.
    fileprivate func spells(_ name: StaticString, in bytes: [UInt8]) -> Bool {
        if kind == .escapedString {
            return JSONEscapes.decode(bytes[start..<end]) == name.description
        }
        guard end - start == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { wanted in
            for offset in 0..<wanted.count where bytes[start + offset] != wanted[offset] {
                return false
            }
            return true
        }
    }
}
