/// One thing that a schema demands of a value. Subschemas are given by their place in
/// ``JSONSchema/schemas``, so that schemas can refer to each other in circles.
indirect enum JSONSchemaCheck: Sendable {
    /// The schema `false`.
    case nothing
    case types([JSONSchemaType])
    /// `enum` and `const`.
    case values(JSONSchemaValues)
    case bound(JSONSchemaBound)
    case multiple(of: JSONNumber, text: String)
    case size(JSONSchemaSize)
    case pattern(RegularExpression)
    /// `prefixItems` and `items`.
    case elements(first: [Int], rest: Int?)
    case contains(Int, atLeast: Int, atMost: Int?)
    case unique
    /// `properties`, `patternProperties` and `additionalProperties`.
    case members(JSONSchemaMembers)
    case names(Int)
    case required([String])
    case requiredBeside(String, [String])
    case schemaBeside(String, Int)
    /// `allOf` and `$ref`.
    case all([Int])
    case any([Int])
    case one([Int])
    case not(Int)
    case condition(Int, then: Int?, otherwise: Int?)
}
