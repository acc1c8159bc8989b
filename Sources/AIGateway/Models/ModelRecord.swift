/// A model of the Workers AI catalogue; members it doesn't name are kept in ``json``.
///
/// Source: https://developers.cloudflare.com/api/resources/ai/subresources/models/
public struct ModelRecord: Sendable, Equatable {
    public var json: JSON

    public init(_ json: JSON) { self.json = json }

    /// What a request calls it, as in `@cf/meta/llama-3.1-8b-instruct`.
    public var name: String { json["name"]?.string ?? "" }
    public var summary: String? { json["description"]?.string }
    /// As in `Text Generation`.
    public var task: String? { json["task"]?["name"]?.string }

    /// A property such as `context_window`, as text.
    public func property(_ name: String) -> String? {
        let found = json["properties"]?.array?.first { $0["property_id"]?.string == name }?["value"]
        return found.map { $0.string ?? $0.text() }
    }

    /// Tokens.
    public var contextWindow: String? { property("context_window") }
    public var isBeta: Bool { property("beta") == "true" }
}
