extension JSONSchemaValidation {
    mutating func checkArray(_ check: JSONSchemaCheck, of elements: [JSON]) {
        switch check {
        case .elements(let first, let rest):
            for (position, element) in elements.enumerated() {
                guard let schema = position < first.count ? first[position] : rest else { return }
                apply(schema, to: element, at: .position(position))
            }
        case .contains(let schema, let least, let most):
            checkContains(schema, least, most, of: elements)
        default: checkUnique(elements)
        }
    }

    private mutating func checkContains(
        _ schema: Int, _ least: Int, _ most: Int?, of elements: [JSON]
    ) {
        let count = elements.count { firstViolation(of: schema, by: $0) == nil }
        if count < least {
            report("must have \(least) or more elements that fit \"contains\", has \(count)")
        } else if let most, count > most {
            report("must have \(most) or fewer elements that fit \"contains\", has \(count)")
        }
    }

    private mutating func checkUnique(_ elements: [JSON]) {
        var seen: [[UInt8]: Int] = [:]
        for (position, element) in elements.enumerated() {
            guard let earlier = seen.updateValue(position, forKey: element.canonical) else {
                continue
            }
            return report("must not have equal elements, [\(earlier)] and [\(position)] are equal")
        }
    }

    mutating func checkObject(_ check: JSONSchemaCheck, of object: JSONObject) {
        switch check {
        case .members(let members): checkMembers(members, of: object)
        case .names(let schema): checkNames(schema, of: object)
        case .required(let names): checkRequired(names, of: object)
        case .requiredBeside(let name, let names):
            guard object.has(name) else { return }
            checkRequired(names, of: object, beside: " beside \(JSON.string(name).text())")
        case .schemaBeside(let name, let schema):
            if object.has(name) { apply(schema, to: .object(object)) }
        default: break
        }
    }

    private mutating func checkMembers(_ members: JSONSchemaMembers, of object: JSONObject) {
        for (name, value) in object.members where !isDone {
            var schemas = members.matching.filter { finds($0.pattern, in: name) }.map(\.schema)
            if let named = members.named[Array(name.utf8)] { schemas.append(named) }
            if schemas.isEmpty, let others = members.others { schemas.append(others) }
            for schema in schemas { apply(schema, to: value, at: .name(name)) }
        }
    }

    private mutating func checkNames(_ schema: Int, of object: JSONObject) {
        for name in object.keys where !isDone {
            guard let violation = firstViolation(of: schema, by: .string(name)) else { continue }
            report("has a property \(JSON.string(name).text()) whose name \(violation.message)")
        }
    }

    private mutating func checkRequired(
        _ names: [String], of object: JSONObject, beside other: String = ""
    ) {
        let present = Set(object.keys.map { Array($0.utf8) })
        for name in names where !present.contains(Array(name.utf8)) {
            report("must have the property \(JSON.string(name).text())\(other)")
        }
    }
}

extension JSONObject {
    /// Whether a member has exactly that name; the subscript finds one that looks alike.
    fileprivate func has(_ name: String) -> Bool {
        keys.contains { $0.utf8.elementsEqual(name.utf8) }
    }
}
