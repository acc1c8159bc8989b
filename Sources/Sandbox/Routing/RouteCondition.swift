/// A condition of a dynamic route, in the words of MongoDB.
struct RouteCondition {
    private let condition: JSONValue

    init(_ condition: JSONValue) {
        self.condition = condition
    }

    /// All members must hold, and of a list all entries; an empty condition does.
    func holds(for modelCall: ModelCall) -> Bool {
        if let items = condition.items {
            return items.allSatisfy { RouteCondition($0).holds(for: modelCall) }
        }
        return (condition.members ?? []).allSatisfy { member in
            let parts = (member.value.items ?? [member.value]).map(RouteCondition.init)
            return switch member.name {
            case "$and": parts.allSatisfy { $0.holds(for: modelCall) }
            case "$or": parts.contains { $0.holds(for: modelCall) }
            case "$not", "$nor": !parts.contains { $0.holds(for: modelCall) }
            default: Self.test(modelCall.value(at: member.name), member.value)
            }
        }
    }

    private static func test(_ value: JSONValue?, _ expected: JSONValue) -> Bool {
        guard let operators = expected.members else { return value == expected }
        return operators.allSatisfy { compare(value, $0.name, $0.value) }
    }

    private static func compare(_ value: JSONValue?, _ word: String, _ other: JSONValue) -> Bool {
        switch word {
        case "$eq": value ?? .null == other
        case "$ne": value ?? .null != other
        case "$in": other.items?.contains(value ?? .null) ?? false
        case "$nin": !(other.items?.contains(value ?? .null) ?? false)
        case "$exists": (value != nil) == (other.flag ?? true)
        case "$gt": ordered(value, other) { $0 > $1 }
        case "$gte": ordered(value, other) { $0 >= $1 }
        case "$lt": ordered(value, other) { $0 < $1 }
        case "$lte": ordered(value, other) { $0 <= $1 }
        default: false
        }
    }

    private static func ordered(
        _ value: JSONValue?, _ other: JSONValue, _ isInOrder: (Double, Double) -> Bool
    ) -> Bool {
        guard let left = value?.double, let right = other.double else { return false }
        return isInOrder(left, right)
    }
}

extension ModelCall {
    /// What stands at a path such as `metadata.plan`, `headers.x-team` or `body.temperature`.
    func value(at path: String) -> JSONValue? {
        let parts = path.split(separator: ".").map(String.init)
        let rest = parts.dropFirst()
        return switch parts.first {
        case "metadata": options.metadata?[rest.joined(separator: ".")]
        case "headers": call.fields[rest.joined(separator: ".")].map(JSONValue.string)
        case "body": rest.reduce(input) { $0?[$1] }
        default: parts.reduce(input) { $0?[$1] }
        }
    }
}
