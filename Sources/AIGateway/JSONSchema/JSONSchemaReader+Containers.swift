extension JSONSchemaReader {
    mutating func readArrayCheck(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "prefixItems": demand(try elements(keyword), in: keyword.schema)
        case "items":
            let rest = add(keyword.value, at: keyword.pointer)
            guard keyword.siblings["prefixItems"] == nil else { break }
            demand(.elements(first: [], rest: rest), in: keyword.schema)
        case "contains": demand(try contains(keyword), in: keyword.schema)
        case "uniqueItems": if try keyword.boolean() { demand(.unique, in: keyword.schema) }
        default: _ = try keyword.count()
        }
    }

    private mutating func elements(
        _ keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> JSONSchemaCheck {
        let first = try addList(keyword)
        let rest = keyword.sibling("items").map { add($0.value, at: $0.pointer) }
        return .elements(first: first, rest: rest)
    }

    private mutating func contains(
        _ keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> JSONSchemaCheck {
        let schema = add(keyword.value, at: keyword.pointer)
        let least = try keyword.sibling("minContains")?.count() ?? 1
        return .contains(
            schema, atLeast: least, atMost: try keyword.sibling("maxContains")?.count())
    }

    mutating func readObjectCheck(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "propertyNames":
            demand(.names(add(keyword.value, at: keyword.pointer)), in: keyword.schema)
        case "dependentSchemas":
            for (name, schema) in try addMembers(keyword) {
                demand(.schemaBeside(name, schema), in: keyword.schema)
            }
        default: try readMembers(keyword)
        }
    }

    /// Makes one check of the three keywords, at the first of them.
    private mutating func readMembers(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        let names = ["properties", "patternProperties", "additionalProperties"]
        guard keyword.siblings.keys.first(where: names.contains) == keyword.name else { return }
        var members = JSONSchemaMembers()
        if let named = keyword.sibling("properties") {
            for (name, schema) in try addMembers(named) { members.named[Array(name.utf8)] = schema }
        }
        if let matching = keyword.sibling("patternProperties") {
            for (source, schema) in try addMembers(matching) {
                members.matching.append((try pattern(source, at: matching), schema))
            }
        }
        members.others = keyword.sibling("additionalProperties")
            .map { add($0.value, at: $0.pointer) }
        demand(.members(members), in: keyword.schema)
    }

    /// The schemas in an array of at least one.
    mutating func addList(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) -> [Int] {
        let list = try keyword.array()
        guard !list.isEmpty else { throw keyword.fault("must have at least one schema") }
        return list.enumerated().map { add($1, at: keyword.pointer + [String($0)]) }
    }

    /// The schemas in an object, by their names.
    mutating func addMembers(
        _ keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> [(String, Int)] {
        try keyword.object().members.map { ($0.key, add($0.value, at: keyword.pointer + [$0.key])) }
    }
}

extension JSONSchemaKeyword {
    /// Another keyword of the same schema.
    func sibling(_ name: String) -> JSONSchemaKeyword? {
        guard let value = siblings[name] else { return nil }
        let place = JSONPointer(tokens: pointer.tokens.dropLast() + [name])
        return JSONSchemaKeyword(
            name: name, value: value, pointer: place, schema: schema, siblings: siblings)
    }
}
