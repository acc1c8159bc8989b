/// A name that `$anchor` gives to a schema, known within the innermost schema that has an `$id`.
struct JSONSchemaAnchor: Hashable {
    var resource: JSONPointer
    var name: String
}
