/// A text that is JSON but no JSON Schema, or one that this validator can't read.
public struct JSONSchemaError: Error, Equatable, CustomStringConvertible {
    /// Where in the schema the fault is, as a JSON pointer (RFC 6901); empty for the whole schema.
    public var pointer: String
    /// What is wrong there.
    public var reason: String

    /// The place, written as `$ref` writes it, and the fault.
    public var description: String { "#\(pointer): \(reason)" }
}
