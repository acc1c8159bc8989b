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

    /// What two answers took together: counts are added, everything else is the later one's.
    public static func + (one: Usage, other: Usage) -> Usage {
        let sum = { (one: Int?, other: Int?) in one.map { $0 + (other ?? 0) } ?? other }
        return Usage(
            inputTokens: sum(one.inputTokens, other.inputTokens),
            outputTokens: sum(one.outputTokens, other.outputTokens),
            details: total(of: one.details, other.details))
    }

    private static func total(of one: JSONObject, _ other: JSONObject) -> JSONObject {
        var total = one
        for (name, value) in other.members {
            switch (one[name], value) {
            case (.object(let one), .object(let other)):
                total[name] = .object(Self.total(of: one, other))
            case (let before?, _):
                let sum = before.integer.flatMap { one in value.integer.map { one + $0 } }
                total[name] = sum.map { .integer($0) } ?? value
            case (nil, _): total[name] = value
            }
        }
        return total
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
