extension JSONSchemaReader {
    mutating func readValueCheck(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        let check: JSONSchemaCheck =
            switch keyword.name {
            case "type": .types(try types(keyword))
            case "enum": .values(JSONSchemaValues(try keyword.array()))
            case "const": .values(JSONSchemaValues([keyword.value]))
            case "multipleOf": try multiple(keyword)
            default: .pattern(try pattern(keyword.string(), at: keyword))
            }
        demand(check, in: keyword.schema)
    }

    mutating func readNames(_ keyword: JSONSchemaKeyword) throws(JSONSchemaError) {
        guard keyword.name == "dependentRequired" else {
            return demand(.required(try keyword.names()), in: keyword.schema)
        }
        for (name, names) in try keyword.namesByName() {
            demand(.requiredBeside(name, names), in: keyword.schema)
        }
    }

    func pattern(
        _ source: String, at keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> RegularExpression {
        do throws(RegularExpressionError) {
            return try RegularExpression(source)
        } catch {
            let shown = JSON.string(source).text()
            throw keyword.fault("\(shown) is no regular expression: \(error.reason)")
        }
    }

    private func types(
        _ keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> [JSONSchemaType] {
        let names = if let name = keyword.value.string { [name] } else { try keyword.names() }
        let types = names.compactMap(JSONSchemaType.init)
        guard !types.isEmpty, types.count == names.count else {
            let known = JSONSchemaType.allCases.map(\.rawValue).joined(separator: ", ")
            throw keyword.fault("must be one or more of \(known)")
        }
        return types
    }

    private func multiple(
        _ keyword: JSONSchemaKeyword
    ) throws(JSONSchemaError) -> JSONSchemaCheck {
        let (divisor, text) = try keyword.number()
        guard divisor > JSONNumber("0") else { throw keyword.fault("must be more than 0") }
        guard divisor.isDivisor else { throw keyword.fault("must have at most 18 digits") }
        return .multiple(of: divisor, text: text)
    }
}
