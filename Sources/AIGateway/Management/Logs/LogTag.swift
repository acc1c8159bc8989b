/// An entry of a request's metadata.
public struct LogTag: Sendable, Equatable {
    public var key: String
    /// As text; numbers and booleans as JSON writes them.
    public var value: String

    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }

    /// The nearest that the API's grammar comes to it: one tag of the key, and one of the value.
    /// A value that reads as a number or boolean may be stored as one or as text.
    var filters: [LogFilter] {
        let typed: [JSON] =
            switch try? JSON(parsing: value) {
            case .number(let digits): [.number(digits)]
            case .bool(let flag): [.bool(flag)]
            default: []
            }
        return [
            LogFilter("metadata.key", .equal, [.string(key)]),
            LogFilter("metadata.value", .equal, [.string(value)] + typed),
        ]
    }
}
