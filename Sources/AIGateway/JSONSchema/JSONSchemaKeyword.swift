/// One keyword of a schema as it is read: its value, and the forms in which that is wanted.
struct JSONSchemaKeyword {
    let name: String
    let value: JSON
    /// The keyword's own place.
    let pointer: JSONPointer
    /// The place of its schema in ``JSONSchemaReader/schemas``.
    let schema: Int
    /// The whole schema that it stands in.
    let siblings: JSONObject

    func fault(_ reason: String) -> JSONSchemaError {
        JSONSchemaError(pointer: pointer.description, reason: reason)
    }

    func string() throws(JSONSchemaError) -> String {
        guard let text = value.string else { throw fault("must be a string") }
        return text
    }

    func array() throws(JSONSchemaError) -> [JSON] {
        guard let elements = value.array else { throw fault("must be an array") }
        return elements
    }

    func object() throws(JSONSchemaError) -> JSONObject {
        guard let object = value.object else { throw fault("must be an object") }
        return object
    }

    func number() throws(JSONSchemaError) -> (value: JSONNumber, text: String) {
        guard case .number(let text) = value else { throw fault("must be a number") }
        return (JSONNumber(text), text)
    }

    func count() throws(JSONSchemaError) -> Int {
        guard case .number(let text) = value, let count = JSONNumber(text).clampedCount else {
            throw fault("must be a whole number from 0 on")
        }
        return count
    }

    func boolean() throws(JSONSchemaError) -> Bool {
        guard let flag = value.bool else { throw fault("must be true or false") }
        return flag
    }

    /// A list of names, each once.
    func names() throws(JSONSchemaError) -> [String] {
        try names(value)
    }

    /// Such a list for each member.
    func namesByName() throws(JSONSchemaError) -> [(String, [String])] {
        var lists: [(String, [String])] = []
        for (name, value) in try object().members { lists.append((name, try names(value))) }
        return lists
    }

    private func names(_ value: JSON) throws(JSONSchemaError) -> [String] {
        let names = value.array?.compactMap(\.string) ?? []
        guard names.count == value.array?.count else { throw fault("must be an array of strings") }
        guard JSONSchemaValues(value.array ?? []).count == names.count else {
            throw fault("must not name anything twice")
        }
        return names
    }
}
