/// One check of a value against a schema.
struct JSONSchemaValidation {
    static let mostViolations = 20
    /// Deeper nesting is given up, so that it can't exhaust the stack: this takes 400 KB at most. A
    /// schema within a schema counts as well as a value within a value.
    private static let deepest = 400
    private static let tooDeep =
        "is nested too deeply to be checked, or the schema refers to itself without end"
    /// Alternatives within alternatives can multiply beyond all bounds.
    private static let mostSchemas = 2_000_000

    private let schemas: [[JSONSchemaCheck]]
    private var violations: [JSONSchemaViolation] = []
    private var wanted = mostViolations
    private(set) var path = JSONPath()
    private var depth = 0
    private var schemasApplied = 0
    /// Why no more can be said about the value.
    private var obstacle: JSONSchemaViolation?

    init(schemas: [[JSONSchemaCheck]]) {
        self.schemas = schemas
    }

    mutating func run(on value: JSON) -> [JSONSchemaViolation] {
        apply(0, to: value)
        guard let obstacle else { return violations }
        return violations.prefix(Self.mostViolations - 1) + [obstacle]
    }

    /// Checks a value against the schema of that number.
    mutating func apply(_ schema: Int, to value: JSON) {
        guard !isDone else { return }
        guard depth < Self.deepest else { return giveUp(Self.tooDeep, at: JSONPath()) }
        guard schemasApplied < Self.mostSchemas else {
            return giveUp("has too many ways to fit to be checked", at: JSONPath())
        }
        depth += 1
        schemasApplied += 1
        for check in schemas[schema] where !isDone { perform(check, on: value) }
        depth -= 1
    }

    /// Checks a value inside the present one.
    mutating func apply(_ schema: Int, to value: JSON, at step: JSONPath.Step) {
        path.steps.append(step)
        apply(schema, to: value)
        path.steps.removeLast()
    }

    /// The first thing that keeps a value from fitting, which is not reported.
    mutating func firstViolation(of schema: Int, by value: JSON) -> JSONSchemaViolation? {
        let outer = (violations, wanted)
        (violations, wanted) = ([], 1)
        defer { (violations, wanted) = outer }
        apply(schema, to: value)
        return violations.first
    }

    var isDone: Bool { obstacle != nil || violations.count >= wanted }

    mutating func report(_ message: String) {
        guard !isDone else { return }
        report(JSONSchemaViolation(path: path.description, message: message))
    }

    mutating func report(_ violation: JSONSchemaViolation) {
        guard !isDone else { return }
        violations.append(violation)
    }

    /// Ends the whole validation: an answer that rests on half a check would be wrong.
    mutating func giveUp(_ message: String, at path: JSONPath) {
        guard obstacle == nil else { return }
        obstacle = JSONSchemaViolation(path: path.description, message: message)
    }

    private mutating func perform(_ check: JSONSchemaCheck, on value: JSON) {
        switch check {
        case .nothing, .types, .values: checkKind(check, of: value)
        case .bound, .multiple: checkNumber(check, of: value)
        case .pattern(let pattern): checkText(pattern, of: value)
        case .size(let size): checkSize(size, of: value)
        case .elements, .contains, .unique:
            if let elements = value.array { checkArray(check, of: elements) }
        case .members, .names, .required, .requiredBeside, .schemaBeside:
            if let object = value.object { checkObject(check, of: object) }
        case .all, .any, .one, .not, .condition: checkLogic(check, of: value)
        }
    }
}
