/// A condition on the entries of a log: what they have under a key, compared with values.
///
/// Source: https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/
public struct DatasetFilter: Sendable, Equatable {
    public static let keys = [
        "created_at", "request_content_type", "response_content_type", "success", "cached",
        "provider", "model", "cost", "tokens", "tokens_in", "tokens_out", "duration", "feedback",
    ]
    public static let operators = ["eq", "contains", "lt", "gt"]

    public var key: String
    public var comparison: String
    public var values: [JSON]

    /// Reads `cost gt 0.01`. A value is JSON where it reads as such, an array is several, anything
    /// else is text.
    public init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count == 3 else { return nil }
        key = String(words[0])
        comparison = String(words[1])
        let value = (try? JSON(parsing: String(words[2]))) ?? .string(String(words[2]))
        values = value.array ?? [value]
    }

    public var json: JSON {
        ["key": .string(key), "operator": .string(comparison), "value": .array(values)]
    }
}
