/// The smallest or largest number that a schema allows.
struct JSONSchemaBound: Sendable {
    let keyword: Keyword
    let limit: JSONNumber
    /// The limit as the schema writes it.
    let text: String

    enum Keyword: String, Sendable {
        case minimum, maximum, exclusiveMinimum, exclusiveMaximum
    }

    func allows(_ number: JSONNumber) -> Bool {
        switch keyword {
        case .minimum: number >= limit
        case .maximum: number <= limit
        case .exclusiveMinimum: number > limit
        case .exclusiveMaximum: number < limit
        }
    }

    /// The demand in a sentence.
    var phrase: String {
        switch keyword {
        case .minimum: "at least \(text)"
        case .maximum: "at most \(text)"
        case .exclusiveMinimum: "more than \(text)"
        case .exclusiveMaximum: "less than \(text)"
        }
    }
}
