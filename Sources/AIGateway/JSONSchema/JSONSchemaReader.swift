/// Reads a JSON Schema into the checks that it stands for.
///
/// Schemas wait in a list instead of being read within each other, so that neither deep nesting
/// nor references in circles can exhaust the stack.
struct JSONSchemaReader {
    let document: JSON
    private(set) var schemas: [[JSONSchemaCheck]] = []
    var uncheckedKeywords: Set<String> = []
    /// The references to be followed, each with the place of its check among its schema's.
    var references: [(keyword: JSONSchemaKeyword, check: Int)] = []
    /// The places that `$id` and `$anchor` name.
    var identifiers: [String: JSONPointer] = [:]
    var anchors: [JSONSchemaAnchor: JSONPointer] = [:]

    private var places: [JSONPointer: Int] = [:]
    private var waiting: [(schema: Int, value: JSON, pointer: JSONPointer)] = []

    init(document: JSON) {
        self.document = document
    }

    mutating func readDocument() throws(JSONSchemaError) {
        _ = add(document, at: JSONPointer())
        repeat {
            while let next = waiting.popLast() { try read(next.value, next.schema, next.pointer) }
            // A reference may lead to where no keyword expects a schema, which then has to be read.
            try resolveReferences()
        } while !waiting.isEmpty
    }

    /// The number of the schema at that place, which will be read.
    mutating func add(_ schema: JSON, at pointer: JSONPointer) -> Int {
        if let known = places[pointer] { return known }
        schemas.append([])
        places[pointer] = schemas.count - 1
        waiting.append((schemas.count - 1, schema, pointer))
        return schemas.count - 1
    }

    mutating func demand(_ check: JSONSchemaCheck, in schema: Int) {
        schemas[schema].append(check)
    }

    /// Demands what only later becomes known, in the order in which the schema is written.
    mutating func demandTarget(of reference: JSONSchemaKeyword) {
        references.append((reference, schemas[reference.schema].count))
        demand(.all([]), in: reference.schema)
    }

    mutating func settle(_ reference: (keyword: JSONSchemaKeyword, check: Int), as target: Int) {
        schemas[reference.keyword.schema][reference.check] = .all([target])
    }

    private mutating func read(
        _ value: JSON, _ schema: Int, _ pointer: JSONPointer
    ) throws(JSONSchemaError) {
        switch value {
        case .bool(true): break
        case .bool(false): demand(.nothing, in: schema)
        case .object(let object):
            for (name, value) in object.members {
                try read(
                    JSONSchemaKeyword(
                        name: name, value: value, pointer: pointer + [name], schema: schema,
                        siblings: object))
            }
        default:
            throw JSONSchemaError(
                pointer: pointer.description,
                reason: "a schema must be an object, true or false")
        }
    }

    private mutating func read(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        switch keyword.name {
        case "type", "enum", "const", "multipleOf", "pattern": try readValueCheck(keyword)
        case "required", "dependentRequired": try readNames(keyword)
        case "items", "prefixItems", "contains", "minContains", "maxContains", "uniqueItems":
            try readArrayCheck(keyword)
        case "properties", "patternProperties", "additionalProperties", "propertyNames",
            "dependentSchemas":
            try readObjectCheck(keyword)
        case "allOf", "anyOf", "oneOf", "not", "if", "then", "else": try readLogic(keyword)
        case "$ref", "$id", "$anchor", "$dynamicAnchor", "$defs", "definitions":
            try readReference(keyword)
        default: try readLimit(keyword)
        }
    }

    private mutating func readLimit(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        if let bound = JSONSchemaBound.Keyword(rawValue: keyword.name) {
            let (limit, text) = try keyword.number()
            demand(.bound(.init(keyword: bound, limit: limit, text: text)), in: keyword.schema)
        } else if let size = JSONSchemaSize.Keyword(rawValue: keyword.name) {
            demand(.size(.init(keyword: size, limit: try keyword.count())), in: keyword.schema)
        } else {
            try readUnchecked(keyword)
        }
    }
}
