/// What a person thinks of an answer.
public enum LogRating: Sendable, Equatable {
    case good, bad
    /// 0 to 100.
    case score(Int)
    /// None any longer.
    case withdrawn

    var members: JSONObject {
        switch self {
        case .good: JSONObject([("feedback", 1)])
        case .bad: JSONObject([("feedback", -1)])
        case .score(let score): JSONObject([("score", .integer(score))])
        case .withdrawn: JSONObject([("feedback", .null), ("score", .null)])
        }
    }
}
