/// The types that the keyword `type` knows.
/// See https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1.
enum JSONSchemaType: String, Sendable, CaseIterable {
    case null, boolean, object, array, number, string, integer

    /// The type of a value; a number's is `number`, whole or not.
    init(of value: JSON) {
        self =
            switch value {
            case .null: .null
            case .bool: .boolean
            case .number: .number
            case .string: .string
            case .array: .array
            case .object: .object
            }
    }

    func accepts(_ value: JSON) -> Bool {
        guard self == .integer else { return self == JSONSchemaType(of: value) }
        guard case .number(let text) = value else { return false }
        return JSONNumber(text).isInteger
    }

    /// The type in a sentence.
    var phrase: String {
        switch self {
        case .null: "null"
        case .object, .array, .integer: "an \(rawValue)"
        case .boolean, .number, .string: "a \(rawValue)"
        }
    }
}
