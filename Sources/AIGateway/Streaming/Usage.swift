/// How many tokens an answer took.
public struct Usage: Sendable, Equatable {
    /// Tokens read, those from a cache included where the format counts them so.
    public var inputTokens: Int?
    /// Tokens written, reasoning included where the format counts it so.
    public var outputTokens: Int?
    /// Every member that the provider sent, in its own words.
    public var details: JSONObject

    public init(inputTokens: Int?, outputTokens: Int?, details: JSONObject = JSONObject()) {
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.details = details
    }

    /// Reads the `usage` object of any of the formats; `nil` when it is absent or `null`.
    init?(_ json: JSON) {
        guard let details = json.object else { return nil }
        self.init(
            inputTokens: (details["input_tokens"] ?? details["prompt_tokens"])?.integer,
            outputTokens: (details["output_tokens"] ?? details["completion_tokens"])?.integer,
            details: details
        )
    }

    /// The provider's members, and `input_tokens`, `output_tokens` and `total_tokens` in any case
    /// where they are known.
    public var json: JSON {
        var object = details
        let sums: [(String, Int?)] = [
            ("input_tokens", inputTokens), ("output_tokens", outputTokens),
            ("total_tokens", inputTokens.flatMap { input in outputTokens.map { input + $0 } }),
        ]
        for (name, count) in sums where object[name] == nil {
            object[name] = count.map { .integer($0) }
        }
        return .object(object)
    }
}
