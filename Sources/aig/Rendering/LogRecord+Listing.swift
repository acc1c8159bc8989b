import AIGateway

extension LogRecord: Listed {
    static let columns = [
        "ID", "TIME", "STATUS", "CACHE", "IN", "OUT", "COST", "MS", "PROVIDER", "MODEL",
    ]

    var cells: [String] {
        [
            id, json["created_at"]?.plain ?? "", status, cached.map { $0 ? "hit" : "miss" } ?? "",
            Self.text(tokensIn), Self.text(tokensOut), cost?.description ?? "",
            Self.text(duration), provider ?? "", model ?? "",
        ]
    }

    var listedName: String { id }

    /// What an entry may have, by the API's documentation.
    static let knownFields = [
        "id", "cached", "created_at", "duration", "model", "path", "provider", "success",
        "tokens_in", "tokens_out", "cost", "custom_cost", "metadata", "model_type",
        "request_content_type", "request_type", "response_content_type", "status_code", "step",
        "feedback", "score",
    ]

    /// In US dollars, as the gateway reckons it, with the digits it was told with.
    var cost: Decimal? {
        guard case .number(let digits) = json["cost"] else { return nil }
        return Decimal(string: digits)
    }

    private var status: String {
        Self.text(statusCode) + (success == false ? (statusCode == nil ? "error" : " error") : "")
            + (success == true && statusCode == nil ? "ok" : "")
    }

    private static func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
