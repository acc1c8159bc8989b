extension JSONSchemaReader {
    mutating func readLogic(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        let schema = keyword.schema
        switch keyword.name {
        case "allOf": demand(.all(try addList(keyword)), in: schema)
        case "anyOf": demand(.any(try addList(keyword)), in: schema)
        case "oneOf": demand(.one(try addList(keyword)), in: schema)
        case "not": demand(.not(add(keyword.value, at: keyword.pointer)), in: schema)
        case "if": demand(condition(keyword), in: schema)
        default: _ = add(keyword.value, at: keyword.pointer)
        }
    }

    private mutating func condition(_ keyword: JSONSchemaKeyword) -> JSONSchemaCheck {
        let condition = add(keyword.value, at: keyword.pointer)
        let then = keyword.sibling("then").map { add($0.value, at: $0.pointer) }
        let otherwise = keyword.sibling("else").map { add($0.value, at: $0.pointer) }
        return .condition(condition, then: then, otherwise: otherwise)
    }
}
