/// Which schemas an object's members have to fit: `properties`, `patternProperties` and
/// `additionalProperties`.
///
/// Names are kept as bytes: as strings, two that Unicode calls equivalent would be one.
struct JSONSchemaMembers: Sendable {
    var named: [[UInt8]: Int] = [:]
    var matching: [(pattern: RegularExpression, schema: Int)] = []
    var others: Int?
}
