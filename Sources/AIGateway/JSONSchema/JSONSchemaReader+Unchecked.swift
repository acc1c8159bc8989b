extension JSONSchemaReader {
    /// Reads a keyword that no check is made for: an annotation, or one that's not checked.
    mutating func readUnchecked(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "title", "description", "$schema", "$comment", "contentEncoding", "contentMediaType":
            _ = try keyword.string()
        case "deprecated", "readOnly", "writeOnly": _ = try keyword.boolean()
        case "examples": _ = try keyword.array()
        case "contentSchema": _ = add(keyword.value, at: keyword.pointer)
        case "$vocabulary": _ = try keyword.object()
        case "default": break
        default:
            try readShape(keyword)
            uncheckedKeywords.insert(keyword.name)
        }
    }

    /// Refuses what the standard gives another shape. What it doesn't know may be anything.
    private mutating func readShape(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "format", "$dynamicRef": _ = try keyword.string()
        case "unevaluatedItems", "unevaluatedProperties":
            _ = add(keyword.value, at: keyword.pointer)
        default: break
        }
    }
}
