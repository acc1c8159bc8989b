/// A JSON Schema of draft 2020-12 that values can be checked against.
///
/// It checks the keywords that models' structured outputs use, whatever `$schema` says, and names
/// the others in ``uncheckedKeywords``. See https://json-schema.org/draft/2020-12/json-schema-core
/// and https://json-schema.org/draft/2020-12/json-schema-validation.
public struct JSONSchema: Sendable {
    /// The keywords in the schema that are not checked, each once and sorted, such as `format`.
    ///
    /// Annotations such as `title` are not among them, since they restrict no value.
    public let uncheckedKeywords: [String]
    /// What each schema in the document demands; the first is the outermost one.
    let schemas: [[JSONSchemaCheck]]

    /// Reads a schema.
    ///
    /// - Throws: ``JSONSchemaError`` when a keyword has a value that it can't have, a pattern is no
    ///   regular expression, or a `$ref` leads nowhere in this document.
    public init(_ schema: JSON) throws(JSONSchemaError) {
        var reader = JSONSchemaReader(document: schema)
        try reader.readDocument()
        schemas = reader.schemas
        uncheckedKeywords = reader.uncheckedKeywords.sorted()
    }

    /// What is wrong with `value`, at most the first 20 faults; empty when it is valid.
    public func violations(in value: JSON) -> [JSONSchemaViolation] {
        var validation = JSONSchemaValidation(schemas: schemas)
        return validation.run(on: value)
    }
}
