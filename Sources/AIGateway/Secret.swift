/// A text that is sent and never shown, such as an API token.
///
/// Printing it, or anything that holds it, gives `***`.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The text itself, for the one place that sends it.
    public let exposed: String

    public init(_ text: String) { self.exposed = text }

    public var description: String { "***" }
    public var debugDescription: String { "***" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
