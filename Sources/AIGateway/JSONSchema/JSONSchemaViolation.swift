/// One way in which a value does not fit a ``JSONSchema``.
public struct JSONSchemaViolation: Sendable, Equatable, CustomStringConvertible {
    /// Where in the value the fault is, such as `$.items[2].price`; `$` is the whole value.
    public var path: String
    /// What is wrong there, such as `must be a number, is a string`.
    public var message: String

    /// The place and the fault.
    public var description: String { "\(path): \(message)" }
}
