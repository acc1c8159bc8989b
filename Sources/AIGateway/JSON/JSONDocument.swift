/// One parsed JSON text: its bytes and an index of the values in them.
///
/// Parsing notes where each value begins and ends and makes no strings, so reading three members
/// of a large event costs three strings. Read it through ``root``.
public final class JSONDocument: Sendable {
    /// The text, as it came.
    let bytes: [UInt8]
    /// Every value in order of its start, an object's members as name and value by turns.
    let nodes: [Node]

    struct Node {
        enum Kind: UInt8 { case null, yes, no, number, string, escapedString, array, object }
        var kind: Kind
        private var first: UInt32
        private var last: UInt32
        private var following: UInt32

        /// Nodes are many, and short-lived in a stream: 16 bytes make an index that malloc has at
        /// hand.
        init(kind: Kind, start: Int, end: Int, next: Int) {
            self.kind = kind
            first = UInt32(truncatingIfNeeded: start)
            last = UInt32(truncatingIfNeeded: end)
            following = UInt32(truncatingIfNeeded: next)
        }

        /// Where the value's bytes begin and end; a string's without its quotes.
        var start: Int { Int(first) }
        var end: Int {
            get { Int(last) }
            set { last = UInt32(truncatingIfNeeded: newValue) }
        }
        /// The index of the first node that is not part of this value.
        var next: Int {
            get { Int(following) }
            set { following = UInt32(truncatingIfNeeded: newValue) }
        }
    }

    /// Parses one complete JSON text; white space may surround it.
    public init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        guard bytes.count <= UInt32.max else {
            throw JSONSyntaxError(reason: "larger than 4 GiB", offset: 0)
        }
        var parser = JSONParser(bytes)
        try parser.parseDocument()
        self.nodes = parser.nodes
        self.bytes = bytes
    }

    /// The outermost value.
    public var root: JSONView { JSONView(document: self, index: 0) }
}

/// A text that is not JSON: what is wrong, and where.
public struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
    public var reason: String
    /// Bytes before the fault.
    public var offset: Int

    public var description: String { "\(reason) at byte \(offset)" }
}
