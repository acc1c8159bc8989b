extension JSONSchemaValidation {
    mutating func checkLogic(_ check: JSONSchemaCheck, of value: JSON) {
        switch check {
        case .all(let schemas):
            for schema in schemas { apply(schema, to: value) }
        case .any(let schemas): checkAny(schemas, of: value)
        case .one(let schemas): checkOne(schemas, of: value)
        case .not(let schema):
            if firstViolation(of: schema, by: value) == nil { report("must not fit \"not\"") }
        case .condition(let condition, let then, let otherwise):
            let fits = firstViolation(of: condition, by: value) == nil
            if let schema = fits ? then : otherwise { apply(schema, to: value) }
        default: break
        }
    }

    private mutating func checkAny(_ schemas: [Int], of value: JSON) {
        var violations: [JSONSchemaViolation] = []
        for schema in schemas where !isDone {
            guard let violation = firstViolation(of: schema, by: value) else { return }
            violations.append(violation)
        }
        reportNone(of: violations)
    }

    private mutating func checkOne(_ schemas: [Int], of value: JSON) {
        let outcomes = schemas.map { firstViolation(of: $0, by: value) }
        let fitting = outcomes.indices.filter { outcomes[$0] == nil }
        guard fitting.count != 1 else { return }
        guard fitting.isEmpty else {
            let list = fitting.map { String($0 + 1) }.joined(separator: " and ")
            return report("must fit just one of \(schemas.count) alternatives, fits \(list)")
        }
        reportNone(of: outcomes.compactMap(\.self))
    }

    /// Of all that is wrong the fault that lies deepest is told, since that alternative was likely
    /// meant.
    private mutating func reportNone(of violations: [JSONSchemaViolation]) {
        guard let nearest = violations.max(by: { $0.path.utf8.count < $1.path.utf8.count }) else {
            return
        }
        guard violations.count > 1 else { return report(nearest) }
        report("must fit one of \(violations.count) alternatives; the nearest: \(nearest)")
    }
}
