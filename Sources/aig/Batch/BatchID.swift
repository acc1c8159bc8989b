import AIGateway

/// What a line of a batch is called.
///
/// It is written as it was given; `7` and `"7"` are the same one.
struct BatchID: Sendable, Equatable {
    let json: JSON
    /// What tells it from others.
    let key: String

    /// - Returns: `nil` for what is neither a text nor a whole number.
    init?(_ json: JSON) {
        switch json {
        case .string(let text) where !text.isEmpty: key = text
        case .number(let digits) where Int(digits) != nil: key = digits
        default: return nil
        }
        self.json = json
    }

    /// A line without a name of its own is called by its number.
    init(line: Int) {
        json = .integer(line)
        key = String(line)
    }
}
