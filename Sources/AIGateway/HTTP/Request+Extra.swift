import HTTPTypes

extension Request {
    /// Adds fields that the caller spells. The first of a name replaces what stands there; more of
    /// them are sent side by side.
    mutating func add(_ extra: [(name: String, value: String)]) throws(GatewayError) {
        var replaced: Set<HTTPField.Name> = []
        for (name, value) in extra {
            guard let fieldName = HTTPField.Name(name) else {
                throw .invalidOption(
                    InvalidOption(name: "header", value: name, allowed: "a header's name"))
            }
            let value = try OptionFields.sendable(value, name)
            if replaced.insert(fieldName).inserted { fields[fieldName] = nil }
            fields.append(HTTPField(name: fieldName, value: value))
        }
    }
}
