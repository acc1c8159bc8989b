/// A model that the gateway host's OpenAI-compatible address takes; members it doesn't name are kept
/// in ``json``.
public struct CompatModelRecord: Sendable, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    /// What a request calls it, as in `openai/gpt-5.5`.
    public var name: String { json["id"]?.string ?? "" }
    public var owner: String? { json["owned_by"]?.string }
}
