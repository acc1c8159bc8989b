/// The smallest or largest number of characters, elements or properties that a schema allows.
struct JSONSchemaSize: Sendable {
    let keyword: Keyword
    let limit: Int

    enum Keyword: String, Sendable {
        case minLength, maxLength, minItems, maxItems, minProperties, maxProperties
    }

    /// How many a value has of what is counted; `nil` for one that has none to count.
    func count(in value: JSON) -> Int? {
        switch keyword {
        case .minLength, .maxLength: value.string?.unicodeScalars.count
        case .minItems, .maxItems: value.array?.count
        case .minProperties, .maxProperties: value.object?.members.count
        }
    }

    func allows(_ count: Int) -> Bool { isMinimum ? count >= limit : count <= limit }

    /// The demand in a sentence.
    var phrase: String { "\(isMinimum ? "at least" : "at most") \(limit) \(unit)" }

    private var isMinimum: Bool {
        switch keyword {
        case .minLength, .minItems, .minProperties: true
        case .maxLength, .maxItems, .maxProperties: false
        }
    }

    private var unit: String {
        switch keyword {
        case .minLength, .maxLength: limit == 1 ? "character" : "characters"
        case .minItems, .maxItems: limit == 1 ? "element" : "elements"
        case .minProperties, .maxProperties: limit == 1 ? "property" : "properties"
        }
    }
}
