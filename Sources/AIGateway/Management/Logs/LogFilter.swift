/// One condition on log entries; several of them must all hold.
///
/// Source: the `filters` parameter of
/// https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/list/
public struct LogFilter: Sendable, Equatable {
    /// How an entry's value is compared.
    public enum Comparison: String, Sendable, CaseIterable {
        case equal = "eq"
        case unequal = "neq"
        case contains
        case less = "lt"
        case greater = "gt"
    }

    /// What an entry is compared by, as in `model`.
    public var key: String
    public var comparison: Comparison
    /// What it is compared with; one of them must fit.
    public var values: [JSON]

    public init(_ key: String, _ comparison: Comparison, _ values: [JSON]) {
        self.key = key
        self.comparison = comparison
        self.values = values
    }

    /// Entries made before that moment.
    public static func before(_ time: LogTime) -> LogFilter {
        LogFilter("created_at", .less, [.string(time.text)])
    }

    /// Entries made after that moment.
    public static func after(_ time: LogTime) -> LogFilter {
        LogFilter("created_at", .greater, [.string(time.text)])
    }

    /// The entries of that name.
    public static func identifiers(_ ids: [String]) -> LogFilter {
        LogFilter("id", .equal, ids.map(JSON.string))
    }

    var json: JSON {
        ["key": .string(key), "operator": .string(comparison.rawValue), "value": .array(values)]
    }
}
